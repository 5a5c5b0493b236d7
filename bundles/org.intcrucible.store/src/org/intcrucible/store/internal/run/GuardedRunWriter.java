package org.intcrucible.store.internal.run;

import java.util.List;

import org.intcrucible.model.Actor;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.internal.Friend;
import org.intcrucible.store.run.RunWriter;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * What run execution's bundle gets, and nobody else: made for the bundle that asks, after a look at it, and asking at each
 * call who calls.
 */
@Component(scope = ServiceScope.BUNDLE)
public final class GuardedRunWriter implements RunWriter {

	private final RunWriter writer = new RunRecorder();
	private final Friend friend;

	/** @throws SecurityException if a stranger asks */
	@Activate
	public GuardedRunWriter(ComponentContext context) {
		friend = Friend.of(context, "org.intcrucible.run.execution", RunWriter.class);
	}

	@Override
	public Run created(UnitOfWork unit, Run run, PinnedDocument document, Actor actor) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		return writer.created(unit, run, document, actor);
	}

	@Override
	public void started(UnitOfWork unit, Run run) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.started(unit, run);
	}

	@Override
	public void scenarios(UnitOfWork unit, RunId run, List<Scenario> scenarios) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.scenarios(unit, run, scenarios);
	}

	@Override
	public void entered(UnitOfWork unit, RunId run, List<Entry> entries) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.entered(unit, run, entries);
	}

	@Override
	public void evaluated(UnitOfWork unit, RunId run, EvaluationBlock block) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.evaluated(unit, run, block);
	}

	@Override
	public void ranked(UnitOfWork unit, RunId run, List<Candidate> candidates) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.ranked(unit, run, candidates);
	}

	@Override
	public void ended(UnitOfWork unit, Run run, List<String> notes) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.ended(unit, run, notes);
	}
}
