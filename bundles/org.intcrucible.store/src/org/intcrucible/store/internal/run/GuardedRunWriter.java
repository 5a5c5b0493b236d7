package org.intcrucible.store.internal.run;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.intcrucible.model.Actor;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.Scenario;
import org.intcrucible.store.EvaluationBlock;
import org.intcrucible.store.StageCheckpoint;
import org.intcrucible.store.UnitOfWork;
import org.intcrucible.store.internal.Friend;
import org.intcrucible.store.run.RunWriter;
import org.intcrucible.store.run.SummaryMessage;
import org.osgi.framework.Bundle;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/**
 * What run execution's bundle gets, and nobody else: made for the bundle that asks, after a look at it, and asking at each
 * call who calls.
 */
@Component(scope = ServiceScope.BUNDLE)
public final class GuardedRunWriter implements RunWriter {

	private final RunWriter writer;
	private final Friend friend;

	/** @throws SecurityException if a stranger asks */
	@Activate
	public GuardedRunWriter(ComponentContext context, @Reference InstantSource clock,
			@Reference(target = Friend.PRODUCT) Predicate<Bundle> product, @Reference(target = Friend.REFUSE) BiConsumer<Bundle, String> refuse) {
		friend = Friend.of(context.getUsingBundle(), "org.intcrucible.run.execution", RunWriter.class, product, refuse);
		writer = new RunRecorder(clock);
	}

	@Override
	public Run created(UnitOfWork unit, Run run, PinnedDocument document, RunPapers papers, Actor actor) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		return writer.created(unit, run, document, papers, actor);
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
	public void checkpoint(UnitOfWork unit, RunId run, StageCheckpoint checkpoint) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.checkpoint(unit, run, checkpoint);
	}

	@Override
	public void takeOver(UnitOfWork unit, RunId run, RunId from, List<String> stages) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.takeOver(unit, run, from, stages);
	}

	@Override
	public void takeOverBlock(UnitOfWork unit, RunId run, RunId from, int firstCandidate, int firstScenario) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.takeOverBlock(unit, run, from, firstCandidate, firstScenario);
	}

	@Override
	public void ended(UnitOfWork unit, Run run, List<String> notes, SummaryMessage summary) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.ended(unit, run, notes, summary);
	}

	@Override
	public void summarised(UnitOfWork unit, Run run, SummaryMessage summary) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.summarised(unit, run, summary);
	}

	@Override
	public void ended(UnitOfWork unit, Run run, List<String> notes) {
		friend.checkCaller(StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).getCallerClass());
		writer.ended(unit, run, notes);
	}
}
