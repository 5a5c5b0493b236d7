package org.intcrucible.architect.internal.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.advice.Adviser;
import org.intcrucible.architect.internal.answer.Answers;
import org.intcrucible.architect.internal.intent.Intent;
import org.intcrucible.architect.internal.intent.Intent.AskAboutProblem;
import org.intcrucible.architect.internal.intent.Intent.AskAboutRun;
import org.intcrucible.architect.internal.intent.Intent.CourtesyKind;
import org.intcrucible.architect.internal.intent.Intent.ProblemPart;
import org.intcrucible.architect.internal.intent.Understanding;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunStatus;
import org.intcrucible.store.Page;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;

/** Answers to all of a message that neither changes the problem nor wants a run. It only reads. */
final class Replies {

	/** What a run would cost, if nothing in the problem is called so. */
	private static final Set<String> COSTS = Set.of("cost", "costs", "price", "kosten", "preis");
	private static final int MOST_RUNS = 10;

	private final Adviser adviser;
	private final Answers answers;
	private final RunReader runs;

	Replies(Adviser adviser, Answers answers, RunReader runs) {
		this.adviser = adviser;
		this.answers = answers;
		this.runs = runs;
	}

	/** One text for each intent that is answered here, in their order. */
	List<String> to(Situation situation, Understanding understanding) {
		var texts = new ArrayList<String>();
		understanding.intents().forEach(intent -> to(situation, intent).ifPresent(texts::add));
		return texts;
	}

	private Optional<String> to(Situation situation, Intent intent) {
		return switch (intent) {
			case AskAboutProblem question -> Optional.of(isCost(situation, question) ? adviser.cost(situation) : answers.to(situation, question));
			case AskAboutRun question -> Optional.of(to(situation, question));
			case Intent.WishForResults wish -> Optional.of(answers.to(situation, wish));
			case Intent.WishNotToRun hold -> Optional.of(nothingIsRun(situation));
			case Intent.Courtesy(var kind) -> Optional.of(courtesy(situation, kind));
			case Intent.NotUnderstood(var recognised) -> Optional.of(notUnderstood(recognised, texts(situation)));
			case Intent.WishToRun wish -> Optional.empty();
			case Intent.ChangeProblem change -> Optional.empty();
			case Intent.Undo undo -> Optional.empty();
		};
	}

	private String to(Situation situation, AskAboutRun question) {
		return switch (question.topic()) {
			case BLOCKERS -> adviser.blockers(situation);
			case COST -> adviser.cost(situation);
			case ADVICE -> adviser.reasons(situation);
			case WHY, SENSITIVITY, STATUS -> answers.to(situation, question);
		};
	}

	private boolean isCost(Situation situation, AskAboutProblem question) {
		return question.part() == ProblemPart.ELEMENT && COSTS.contains(question.subject().toLowerCase(situation.locale()))
				&& !answers.knows(situation, question.subject());
	}

	private static Texts texts(Situation situation) {
		return Texts.of("reply", situation.locale());
	}

	/** Says how a run that is under way is ended, for nobody here can end it. */
	private String nothingIsRun(Situation situation) {
		var texts = texts(situation);
		var filter = new RunFilter(Set.<ProjectId>of(situation.project().id()), Set.of(RunStatus.CREATED, RunStatus.RUNNING), Set.of());
		List<Run> under = runs.list(filter, Page.Request.first(MOST_RUNS)).items();
		return under.isEmpty() ? texts.text("hold.none") : texts.text("hold.running") + "\n\n" + under.stream()
				.map(run -> "- " + texts.text(run.status() == RunStatus.RUNNING ? "hold.run" : "hold.waiting", run.name(), situation.project().title()))
				.collect(Collectors.joining("\n"));
	}

	private String courtesy(Situation situation, CourtesyKind kind) {
		var texts = texts(situation);
		return switch (kind) {
			case GREETING -> texts.text("courtesy.greeting", situation.project().title());
			case THANKS -> texts.text("courtesy.thanks");
			case ASSENT -> texts.text("courtesy.assent");
			case HELP -> texts.text("help") + "\n\n" + NextStep.of(Situations.document(situation).document(), texts);
		};
	}

	private static String notUnderstood(List<String> recognised, Texts texts) {
		String examples = (recognised.isEmpty() ? List.of("goal", "constraint", "lever", "run") : recognised).stream()
				.map(topic -> "- " + texts.text("example." + topic)).distinct().collect(Collectors.joining("\n"));
		return texts.text("not.understood") + "\n\n" + examples;
	}
}
