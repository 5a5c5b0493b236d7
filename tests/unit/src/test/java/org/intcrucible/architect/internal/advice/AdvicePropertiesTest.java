package org.intcrucible.architect.internal.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.intcrucible.architect.internal.intent.Intent.RunTerm;
import org.intcrucible.architect.internal.intent.Intent.WishToRun;
import org.intcrucible.architect.internal.intent.Intent.WishedMode;
import org.intcrucible.document.DocumentPrinter;
import org.intcrucible.document.RandomDocumentSource;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.runconfig.internal.ConfigDifferences;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every recommendation, whatever the problem and the wish. */
class AdvicePropertiesTest {

	private static final int WISHES = 6;

	static Stream<Path> examples() throws IOException {
		return Files.list(Path.of("..", "..", "examples")).filter(file -> file.toString().endsWith(".md")).sorted();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void ofEveryExample(Path file) {
		holds(read(file), new Random(file.getFileName().toString().hashCode()));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
	void ofRandomDocuments(long seed) {
		Random random = new Random(seed);
		holds(DocumentPrinter.print(RandomDocumentSource.document(random)), random);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void holds(String document, Random random) {
		AdviceBench bench = new AdviceBench();
		ChatSession session = bench.talk(document);
		for (int i = 0; i < WISHES; i++) {
			bench.locale = random.nextBoolean() ? Locale.ENGLISH : Locale.GERMAN;
			WishToRun wish = wish(random);
			Advice advice = bench.advise(session, wish);
			RecommendedRunConfig config = advice.config();
			everythingIsFilled(session, config);
			RunPreflightResult taken = bench.taken(config);
			assertEquals(taken.inputHashes(), config.inputHashes(), wish.toString());
			assertEquals(taken.blockers(), config.blockers(), wish.toString());
			assertEquals(taken.estimate(), config.estimatedCost(), wish.toString());
			assertEquals(taken.prerequisites(), config.prerequisites(), wish.toString());
			assertEquals(List.of(), taken.notes().stream().filter(note -> note.contains("advice")).toList(), "it is not stale");
			assertEquals(List.of(), new ConfigDifferences().edited(config, AdviceBench.request(config)));
			numbersAreTakenOver(wish, config.parameters());
			wish.mode().mode().ifPresent(mode -> assertEquals(mode, config.mode()));
			assertEquals(config, JsonCodec.read(JsonCodec.write(config), RecommendedRunConfig.class).orElseThrow());
			assertTrue(advice.text().startsWith(bench.locale == Locale.ENGLISH ? "I cannot start runs; you press **Run** in the Run Config panel. "
					: "Ich kann keine Läufe starten; Sie drücken **Run** im Bereich Run Config. "), advice.text());
		}
		Stream.of(bench.adviser().blockers(bench.situation(session)), bench.adviser().cost(bench.situation(session)),
				bench.adviser().reasons(bench.situation(session))).forEach(text -> assertTrue(text.length() > 20, text));
	}

	private static WishToRun wish(Random random) {
		Map<RunTerm, Double> numbers = new EnumMap<>(RunTerm.class);
		for (RunTerm term : RunTerm.values()) {
			if (random.nextInt(4) == 0) {
				numbers.put(term, (double) (1 + random.nextInt(term == RunTerm.SCENARIOS ? 60 : 5_000)));
			}
		}
		List<WishedMode> modes = new ArrayList<>(List.of(WishedMode.UNSAID, WishedMode.UNSAID, WishedMode.UNSAID));
		modes.addAll(List.of(WishedMode.values()));
		boolean given = random.nextBoolean();
		return new WishToRun(numbers, modes.get(random.nextInt(modes.size())), given, given && random.nextBoolean(), random.nextBoolean());
	}

	private static void everythingIsFilled(ChatSession session, RecommendedRunConfig config) {
		assertEquals(session.project(), config.projectId());
		assertEquals(session.id(), config.chatSessionId());
		assertNotNull(UUID.fromString(config.recommendationId()));
		assertNotNull(config.sourceMessageId());
		assertNotNull(config.mode());
		assertTrue(config.generatedAt().isBefore(config.expiresAt()));
		assertEquals(config.blockers().isEmpty() ? RecommendationStatus.READY : RecommendationStatus.BLOCKED, config.status());
		assertNotNull(config.prerequisites());
		assertTrue(config.status() != RecommendationStatus.READY || config.estimatedCost().evaluations() > 0, "from the cost meter");
		assertTrue(config.rationale().length() > 20, config.rationale());
		assertTrue(config.details().size() >= 4, config.details().toString());
		Stream.of(config.rationale(), String.join(" ", config.details()), String.join(" ", config.notes()))
				.forEach(text -> assertTrue(!text.contains("{") && !text.contains("null"), text));
		if (config.mode() != RunMode.FULL_SEARCH && config.status() == RecommendationStatus.READY) {
			assertTrue(!config.parameters().seedCandidateIds().isEmpty());
		}
	}

	private static void numbersAreTakenOver(WishToRun wish, RunParameters parameters) {
		wish.numbers().forEach((term, number) -> {
			switch (term) {
				case CANDIDATES -> assertEquals(number, parameters.numCandidates());
				case SCENARIOS -> assertEquals(number, parameters.numScenarios());
				case EVALUATIONS -> assertEquals(number, parameters.maxEvaluations());
				case BUDGET_USD -> assertEquals(new Limit(number), parameters.budgetUsd());
				case BUDGET_TOKENS -> assertEquals(new Limit(number), parameters.budgetTokens());
				case RUNTIME -> assertEquals(new Limit(number), parameters.maxRuntimeS());
				case SEED -> {
					// is no part of a recommendation
				}
			}
		});
	}
}
