package org.intcrucible.store.internal.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Limit;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunAuthorisation;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunTriggerSource;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.model.StopBorder;
import org.intcrucible.model.TriggerId;

/** Runs that use every alternative of their parts, with texts that quoting is easily got wrong for. */
final class RandomRuns {

	private static final List<String> TEXTS = List.of("", " ", "a", "'; DROP TABLE crucible_runs; --", "\"\\\"", "{\"x\": null}", "line\nline\r\n",
			"\u2028\u0000\t", "Ärger \uD83D\uDE00", "x".repeat(40_000), "null", "\u00a0[]\u00a0", "Holds in all 24 scenarios, at worst 3.4 against 2.");

	private final RandomGenerator random;
	private final List<String> from;

	RandomRuns(RandomGenerator random) {
		this(random, Integer.MAX_VALUE);
	}

	/** @param longest how many characters a text may have */
	RandomRuns(RandomGenerator random, int longest) {
		this.random = random;
		from = TEXTS.stream().filter(text -> text.length() <= longest).toList();
	}

	/** A run that waits. */
	Run created(ProjectId project) {
		return created(project, RunLinks.NONE);
	}

	Run created(ProjectId project, RunLinks links) {
		RunAuthorisation press = new RunAuthorisation(new TriggerId(uuid()), any(RunTriggerSource.values()), texts(), instant(), project,
				request(), links, new InputHashes(text(), text(), text(), text()));
		return new Run(new RunId(uuid()), 0, press, RunStatus.CREATED, instant(), new Run.Waiting(), RunCounts.NONE,
				list(() -> new StageUse(any(StageSlot.values()), text(), text(), text())), marks(), "", "", usage(), "");
	}

	Run ended(Run run, RunStatus end) {
		return run.ended(end, instant(), new RunCounts(below(1000), below(1000), random.nextLong(Long.MAX_VALUE), random.nextLong(Long.MAX_VALUE)),
				random.nextBoolean() ? "" : "max_runtime_s", text(), usage());
	}

	private List<RunMark> marks() {
		return list(() -> any(RunMark.NON_DETERMINISTIC, RunMark.UNSIGNED_PLUGIN, RunMark.UNSAVED_EDITS)).stream().distinct().toList();
	}

	private RunUsage usage() {
		Map<String, Double> seconds = new TreeMap<>();
		list(this::text).forEach(stage -> seconds.put(stage, random.nextDouble() * 1e6));
		return random.nextBoolean() ? RunUsage.NONE
				: new RunUsage(below(9), random.nextDouble() * 1e9, seconds, random.nextLong(Long.MAX_VALUE), random.nextDouble(),
						random.nextBoolean() ? StopBorder.NONE : new StopBorder(random.nextLong(Long.MAX_VALUE)), list(this::text));
	}

	RunPapers papers() {
		return new RunPapers(text(), text(), text());
	}

	private RunRequest request() {
		Map<StageSlot, List<String>> stages = new EnumMap<>(StageSlot.class);
		list(() -> any(StageSlot.values())).forEach(slot -> stages.put(slot, list(this::text)));
		RunParameters parameters = new RunParameters(1 + below(100), 1 + below(100), random.nextLong(Long.MAX_VALUE), list(this::text),
				limit(), limit(), limit());
		return new RunRequest(any(RunMode.values()), parameters, random.nextLong(), stages, list(this::text));
	}

	private Limit limit() {
		return switch (below(4)) {
			case 0 -> Limit.NONE;
			case 1 -> new Limit(0);
			case 2 -> new Limit(below(1000));
			default -> new Limit(random.nextDouble() * 1e300);
		};
	}

	private Map<String, String> texts() {
		Map<String, String> texts = new TreeMap<>();
		list(this::text).forEach(key -> texts.put(key, text()));
		return texts;
	}

	Instant instant() {
		return Instant.ofEpochSecond(random.nextLong(253_402_300_799L), random.nextBoolean() ? 0 : below(1_000_000_000));
	}

	String text() {
		return from.get(below(from.size()));
	}

	<T> List<T> list(Supplier<T> element) {
		return new ArrayList<>(Stream.generate(element).limit(below(4)).toList());
	}

	@SafeVarargs
	final <T> T any(T... alternatives) {
		return alternatives[below(alternatives.length)];
	}

	int below(int bound) {
		return random.nextInt(bound);
	}

	private UUID uuid() {
		return new UUID(random.nextLong(), random.nextLong());
	}
}
