package org.intcrucible.runconfig.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.engine.CompiledProblem;
import org.intcrucible.engine.ElementError;
import org.intcrucible.engine.ProblemCompiler;
import org.intcrucible.formula.FormulaError;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.RunBlockerCode;
import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.store.ProjectReader;

/** Whether a document says what is wanted and how the world works, so that the chosen stages can compute it. */
final class DocumentCheck {

	private final ProjectReader projects;
	private final PinnedDocument pinned;
	private final ProblemDocument document;
	private final ChosenStages stages;
	private final Findings findings;

	DocumentCheck(ProjectReader projects, PinnedDocument pinned, ChosenStages stages, Findings findings) {
		this.projects = projects;
		this.pinned = pinned;
		document = pinned.document();
		this.stages = stages;
		this.findings = findings;
	}

	/** @return the problem ready to be computed, if nothing in it stands in the way of that */
	Optional<CompiledProblem> check() {
		if (document.spec().goals().isEmpty() && document.spec().constraints().isEmpty()) {
			findings.block(RunBlockerCode.MISSING_PROBLEM_SPEC, "The document says nothing about what is wanted.",
					"Add a goal under \"## Goals\" or a constraint under \"## Constraints\".", Place.whole(document.title()));
		}
		if (document.world().levers().isEmpty()) {
			findings.block(RunBlockerCode.MISSING_WORLD_MODEL, "There is nothing to decide: the document has no levers.",
					"Add what can be decided under \"## Levers\".", Place.whole(document.title()));
		}
		provided();
		return ProblemCompiler.compile(document, stages.provided()).fold(Optional::of, errors -> {
			report(errors);
			return Optional.empty();
		});
	}

	/** A name that two evaluators give, or an evaluator and the document, would have two values. */
	private void provided() {
		Set<String> taken = names();
		boolean computed = false;
		for (StageDescriptor evaluator : stages.in(StageSlot.EVALUATOR)) {
			for (String name : evaluator.provides()) {
				computed |= name.equals(StageDescriptor.FORMULAS);
				if (!taken.add(name)) {
					findings.block(RunBlockerCode.VALIDATION_ERROR, "The evaluator " + evaluator.id() + " provides "
							+ (name.equals(StageDescriptor.FORMULAS) ? "what the document's formulas say" : "\"" + name + "\"")
							+ ", which is there already.", "Leave one of them out.", ChosenStages.place(StageSlot.EVALUATOR));
				}
			}
		}
		if (stages.complete() && !computed) {
			findings.note("None of the chosen evaluators says that it computes the document's formulas.");
		}
	}

	private Set<String> names() {
		Set<String> names = new HashSet<>();
		document.world().levers().forEach(lever -> names.add(lever.name()));
		document.world().assumptions().forEach(assumption -> names.add(assumption.name()));
		document.world().mechanisms().forEach(mechanism -> {
			switch (mechanism) {
				case Mechanism.Definition definition -> names.add(definition.name());
				case Mechanism.Stock stock -> names.add(stock.name());
				case Mechanism.Solve solve -> {
					// its names are those of definitions
				}
				case Mechanism.Influence influence -> {
					// a remark
				}
			}
		});
		return names;
	}

	private void report(List<ElementError> errors) {
		ElementPlaces places = places();
		for (ElementError error : errors) {
			boolean unknown = error.error().kind() == FormulaError.Kind.UNKNOWN_NAME;
			findings.block(unknown ? RunBlockerCode.MISSING_WORLD_MODEL : RunBlockerCode.VALIDATION_ERROR, error.error().sentence(),
					error.error().remedy(), places.of(error));
		}
	}

	/** Where an element stands. */
	@FunctionalInterface
	private interface ElementPlaces {
		Place of(ElementError error);
	}

	/** Line and column in the text of the revision; the element's name where that text cannot be read any more. */
	private ElementPlaces places() {
		ElementPlaces named = error -> Place.whole(error.section().title() + "/" + error.elementId());
		return projects.text(pinned.project(), pinned.revision())
				.flatMap(text -> DocumentParser.parse(document.title(), text).fold(Optional::of, changed -> Optional.empty()))
				.<ElementPlaces>map(parsed -> error -> parsed.places().of(error.section(), error.elementId(), error.part(),
						error.error().offset()))
				.orElse(named);
	}
}
