package org.intcrucible.ui.results.internal.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.DesignSpace;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Result;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.Value;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/**
 * Makes a candidate of a run one that the next run starts from: a candidate of the document, and a seed of the draft. It
 * starts nothing. Not for the UI thread.
 */
public final class Seeds {

	private final Texts texts = Texts.of(Seeds.class);
	private final ProjectReader projects;
	private final ProjectWriter writer;
	private final Transactions transactions;
	private final RunDrafts drafts;

	public Seeds(ProjectReader projects, ProjectWriter writer, Transactions transactions, RunDrafts drafts) {
		this.projects = projects;
		this.writer = writer;
		this.transactions = transactions;
		this.drafts = drafts;
	}

	/** @return the label that the candidate has in the document, or why it cannot be one */
	public Result<String, Problem> use(ProjectId project, CandidateSheet sheet) {
		String label = Numbers.candidate(sheet.candidate().ordinal()) + " of " + sheet.run().name();
		Optional<PinnedDocument> current = projects.document(project);
		if (current.isEmpty()) {
			return refused(texts.get("seed.document"));
		}
		Result<PinnedDocument, Problem> saved = given(current.get(), label).isPresent() ? Result.success(current.get()) : add(current.get(), label, sheet);
		if (saved instanceof Result.Failure<PinnedDocument, Problem>(Problem why)) {
			return Result.failure(why);
		}
		draft(project, given(saved.orElseThrow(), label).orElseThrow().notes().id());
		return Result.success(label);
	}

	private static Optional<GivenCandidate> given(PinnedDocument document, String label) {
		return document.document().candidates().stream().filter(one -> one.label().equals(label)).findFirst();
	}

	private static <T> Result<T, Problem> refused(String sentence) {
		return Result.failure(new Problem(ProblemCode.REFUSED, sentence, "", Place.whole("candidate")));
	}

	private Result<PinnedDocument, Problem> add(PinnedDocument current, String label, CandidateSheet sheet) {
		DesignSpace now = DesignSpace.of(current.document().world());
		Map<String, Value> values = new LinkedHashMap<>();
		DesignSpace.of(sheet.document().world()).values(sheet.candidate().design()).forEach((name, value) -> {
			if (now.has(name)) {
				values.put(name, value);
			}
		});
		String text = projects.text(current.project(), current.revision()).orElseThrow();
		Result<ParsedDocument, List<Problem>> parsed = DocumentParser.parse("document", SeedText.with(text, label, values));
		return switch (parsed) {
			case Result.Failure<ParsedDocument, List<Problem>>(List<Problem> problems) -> refused(texts.get("seed.unfit", problems.getFirst().sentence()));
			case Result.Success<ParsedDocument, List<Problem>>(ParsedDocument changed) ->
				transactions.write(unit -> writer.revise(unit, current.project(), current.revision(), changed, Author.USER));
		};
	}

	private void draft(ProjectId project, String id) {
		RunDraft before = drafts.find(project)
				.orElse(new RunDraft(new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, RunRequest.DEFAULT_SEED, Map.of(), List.of()), RunLinks.NONE));
		RunRequest request = before.request();
		RunParameters counts = request.parameters();
		List<String> seeds = new ArrayList<>(counts.seedCandidateIds());
		if (!seeds.contains(id)) {
			seeds.add(id);
		}
		RunParameters changed = new RunParameters(counts.numCandidates(), counts.numScenarios(), counts.maxEvaluations(), seeds, counts.budgetTokens(),
				counts.budgetUsd(), counts.maxRuntimeS());
		drafts.save(project, new RunDraft(new RunRequest(RunMode.SEEDED, changed, request.seed(), request.stages(), request.analyses()), before.links()));
	}
}
