package org.intcrucible.cli.internal.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.intcrucible.audit.Reconstruction;
import org.intcrucible.cli.internal.listing.FactSheet;
import org.intcrucible.cli.internal.listing.Moments;
import org.intcrucible.cli.internal.listing.Wording;
import org.intcrucible.cli.internal.runs.RunKin;
import org.intcrucible.cli.internal.runs.UsageText;
import org.intcrucible.model.Candidate;
import org.intcrucible.model.Message;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Run;
import org.intcrucible.store.StageCheckpoint;

/**
 * Everything about one run on one screen.
 *
 * @param best the first candidate by rank, or none
 */
record RunRecordSheet(Reconstruction trace, List<Candidate> best) {

	private static final String NONE = "none";
	private static final int LABEL = 40;

	List<String> lines(Moments moments) {
		Run run = trace.run();
		FactSheet facts = new FactSheet().add("run", run.name() + " of " + Wording.quoted(trace.project().title()) + ", " + Wording.of(run.status()))
				.add("id", run.id().toString());
		new PressFacts(trace).add(facts, moments);
		document(facts);
		run.stages().forEach(stage -> facts.add(Wording.of(stage.slot()), stage.id() + " " + stage.version())
				.addKnown("", stage.sha256().isEmpty() ? "" : "sha256 " + stage.sha256()));
		facts.add("seed", String.valueOf(run.authorisation().request().seed())).add("times", times(moments))
				.addKnown("used", UsageText.of(run.usage())).add("counts", counts());
		family(facts);
		facts.addKnown("finished", String.join(", ", trace.checkpoints().stream().map(StageCheckpoint::stage).toList()))
				.add("marks", run.marks().isEmpty() ? NONE : RunKin.marks(run)).addKnown("comes from", run.origin()).add("result", result());
		summary(facts);
		events(facts, moments);
		return facts.lines();
	}

	private void family(FactSheet facts) {
		facts.addKnown("parent", RunKin.parent(trace.run(), trace.family().ancestors()))
				.addKnown("children", RunKin.children(trace.family().children()));
	}

	private void summary(FactSheet facts) {
		Message said = trace.said().get(Reconstruction.Role.SUMMARY);
		if (said != null) {
			facts.add("summary", "message " + said.id() + " in conversation " + said.session());
			said.content().lines().filter(line -> !line.isBlank()).forEach(line -> facts.add("", line.strip()));
		}
	}

	private void document(FactSheet facts) {
		facts.add("document", "revision " + trace.document().revision() + ", sha256 " + trace.document().hash());
		trace.provenance().stream().collect(Collectors.groupingBy(ProvenanceEntry::source, LinkedHashMap::new,
				Collectors.groupingBy(ProvenanceEntry::type, TreeMap::new, Collectors.counting())))
				.forEach((source, types) -> facts.add("", "made by " + source + ": " + types.entrySet().stream()
						.map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "))));
		facts.add("spec", "sha256 " + trace.run().authorisation().inputHashes().problemSpec()).add("model",
				"sha256 " + trace.run().authorisation().inputHashes().worldModel());
	}

	private String times(Moments moments) {
		Run run = trace.run();
		List<String> parts = new ArrayList<>(List.of("created " + moments.text(run.created())));
		run.times().startedAt().ifPresent(started -> parts.add("started " + moments.text(started)));
		if (run.times() instanceof Run.Ended(Instant started, Instant ended)) {
			parts.add("ended " + moments.text(ended) + " (" + Moments.seconds(Duration.between(started, ended)) + ")");
		}
		return String.join(", ", parts);
	}

	private String counts() {
		var counts = trace.run().counts();
		return String.join(", ", Wording.count(counts.candidates(), "candidate"), Wording.count(counts.scenarios(), "scenario"),
				Wording.count(counts.evaluations(), "evaluation"),
				Wording.tries(counts.probes()));
	}

	private String result() {
		Run run = trace.run();
		List<String> parts = new ArrayList<>(List.of(Wording.of(run.status())));
		if (!run.stoppedAfter().isEmpty()) {
			parts.add("stopped by its limit " + run.stoppedAfter());
		}
		if (!run.errorSummary().isEmpty()) {
			parts.add(run.errorSummary());
		}
		best.forEach(candidate -> parts.add("best " + candidate.id() + " \"" + Wording.cut(candidate.label(), LABEL) + "\", "
				+ Wording.of(candidate.status()) + ", I " + Wording.score(candidate.scores().intelligence()) + ", P "
				+ Wording.score(candidate.scores().prediction().overall()) + ", R "
				+ Wording.score(candidate.scores().resource().overall())));
		return String.join(", ", parts);
	}

	private void events(FactSheet facts, Moments moments) {
		String name = "events";
		for (Reconstruction.Event event : trace.events()) {
			facts.add(name, String.format(Locale.ROOT, "%d  %s  %s, %s%s", event.line().sequence(),
					AuditListing.when(event.line(), moments), event.line().kind(), event.line().actor(),
					event.sound() ? "" : "  CHANGED SINCE IT WAS WRITTEN"));
			name = "";
		}
	}
}
