package org.intcrucible.run.execution.internal;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.intcrucible.architect.internal.advice.Adviser;
import org.intcrucible.architect.internal.agent.BuiltInAgents;
import org.intcrucible.architect.internal.agent.MessageUnderstanding;
import org.intcrucible.architect.internal.answer.Answers;
import org.intcrucible.architect.internal.reply.Architect;
import org.intcrucible.bench.BenchStore;
import org.intcrucible.chat.internal.BenchTalk;
import org.intcrucible.model.ProjectId;
import org.intcrucible.runconfig.internal.StoredDrafts;

/** How long the Architect takes to answer. */
public final class ReplyTimes {

	private static final int RUNS = 1000;
	private static final int MESSAGES = 100_000;
	private static final int WARM_UP = 3;
	private static final int ROUNDS = 10;
	/** What users say: changes, questions about the problem and about runs, wishes to run, some in German. */
	private static final List<String> SAID = List.of("minimize cost", "the weight of cost is 80", "the weight of cost is 60", "undo",
			"cost must stay below 5000", "demand will be between 800 and 2500", "what are my constraints?", "where is demand used?",
			"was sind meine Nebenbedingungen?", "set up a run", "run it with 50 candidates and 300 tries", "los, starten",
			"can we evaluate my two ideas?", "what would a run cost?", "was fehlt noch?", "show me the results", "what is the best candidate?",
			"why is candidate 3 rejected?", "which assumption matters most?", "how far is the run?", "zeig mir die Ergebnisse", "help", "thanks",
			"nothing that anybody understands");

	private ReplyTimes() {
	}

	/** One reading for each answer. */
	public static double[] milliseconds(BenchStore store) throws IOException, InterruptedException {
		ProjectId project = store.example("web-shop.md");
		for (int done = 0; done < RUNS; done += 100) {
			store.finishedRuns(project, 100);
		}
		try (BenchRuns runs = new BenchRuns(store, UnaryOperator.identity()); BenchTalk talk = new BenchTalk(store, project)) {
			talk.fill(MESSAGES);
			runs.execute(runs.create(project, BenchRuns.request(200, 24, 2000, 1)), event -> {
			});
			talk.answering(architect(store, runs, talk));
			return readings(talk);
		}
	}

	private static double[] readings(BenchTalk talk) {
		List<Double> readings = new ArrayList<>();
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			for (String text : SAID) {
				double took = talk.say(text);
				if (round >= 0) {
					readings.add(took);
				}
			}
		}
		return readings.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static Architect architect(BenchStore store, BenchRuns runs, BenchTalk talk) {
		MessageUnderstanding messages = new MessageUnderstanding();
		Adviser adviser = new Adviser(runs.preflight, new StoredDrafts(store.runSetups(), store.log()), BenchRuns.PREFERENCES, store.runs(),
				store.projects(), store.conversations(), UUID::randomUUID, store.clock());
		Answers answers = new Answers(new Answers.Sources(store.projects(), store.runs(), store.evaluations(), store.conversations(),
				run -> Optional.empty()), store.clock(), ZoneOffset.UTC);
		return new Architect(messages, BuiltInAgents.authors(messages, store.log()), adviser, answers, store.projects(), store.projectWriter(),
				store.transactions(), store.conversations(), talk.history(), store.runs(), talk.writer(), UUID::randomUUID);
	}
}
