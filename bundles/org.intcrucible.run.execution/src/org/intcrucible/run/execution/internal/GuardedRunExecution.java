package org.intcrucible.run.execution.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunId;
import org.intcrucible.model.Run;
import org.intcrucible.run.execution.RunExecution;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * What the Run command's bundle gets, and nobody else: made for the bundle that asks, after a look at it and at the wires
 * of this bundle, and asking at each call who calls.
 */
@Component(scope = ServiceScope.BUNDLE)
public final class GuardedRunExecution implements RunExecution {

	private final RunDesk desk;
	private final Friend friend;

	/** @throws SecurityException if a stranger asks, or a stranger is wired to this bundle */
	@Activate
	public GuardedRunExecution(ComponentContext context, @Reference RunDesk desk,
			@Reference(service = Predicate.class, target = "(crucible.guard=product)") Predicate<Bundle> product,
			@Reference(service = BiConsumer.class, target = "(crucible.guard=refuse)") BiConsumer<Bundle, String> refuse) {
		this.desk = desk;
		friend = Friend.of(context.getBundleContext().getBundle(), context.getUsingBundle(), product, refuse);
	}

	@Override
	public Result<Run, List<Problem>> create(RunAuthorisation authorisation) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		return desk.create(authorisation);
	}

	@Override
	public Result<Run, List<Problem>> start(RunId run, int threads) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		return desk.start(run, threads);
	}

	@Override
	public Optional<Run> find(RunId run) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		return desk.find(run);
	}

	@Override
	public Result<Run, List<Problem>> cancel(RunId run) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		return desk.cancel(run);
	}
}
