package org.intcrucible.document.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.intcrucible.formula.FormulaError;
import org.intcrucible.formula.FormulaParser;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Formula;
import org.intcrucible.model.GivenCandidate;
import org.intcrucible.model.Goal;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.NamedScenario;
import org.intcrucible.model.Part;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.ProblemSpec;
import org.intcrucible.model.Remark;
import org.intcrucible.model.Resource;
import org.intcrucible.model.Result;
import org.intcrucible.model.Section;
import org.intcrucible.model.WorldModel;

/** A document while it is read. Elements that break a rule are here all the same, so that others may refer to them. */
public final class Draft {

	final Findings findings;
	final ElementPlaces places = new ElementPlaces();
	final Declarations declarations;
	final DraftSettings settings = new DraftSettings();
	final List<Goal> goals = new ArrayList<>();
	final List<Constraint> constraints = new ArrayList<>();
	final List<Lever> levers = new ArrayList<>();
	final List<Assumption> assumptions = new ArrayList<>();
	final List<DraftCorrelation> correlations = new ArrayList<>();
	final List<Mechanism> mechanisms = new ArrayList<>();
	final List<DraftSolve> solves = new ArrayList<>();
	final List<Resource> resources = new ArrayList<>();
	final List<NamedScenario> scenarios = new ArrayList<>();
	final List<GivenCandidate> candidates = new ArrayList<>();
	final List<DraftSetting> scenarioSettings = new ArrayList<>();
	final List<DraftSetting> candidateSettings = new ArrayList<>();
	final List<Remark> actors = new ArrayList<>();
	final List<Remark> simplifications = new ArrayList<>();
	/** Names of items that could not be read: who refers to them need not hear of it. */
	final Set<String> unreadable = new HashSet<>();

	public Draft(Findings findings) {
		this.findings = findings;
		this.declarations = new Declarations(findings);
	}

	public ElementPlaces places() {
		return places;
	}

	/** Checks the syntax of a formula; errors are findings at their exact place. */
	Formula formula(Item item, Word text) {
		if (FormulaParser.parse(text.text()) instanceof Result.Failure<?, List<FormulaError>>(var errors)) {
			for (var error : errors) {
				int offset = text.offset() + Math.min(error.offset(), text.text().length());
				findings.add(new Complaint(ProblemCode.SYNTAX, error.sentence(), error::remedy), item.at(offset));
			}
		}
		return new Formula(text.text());
	}

	void place(Section section, String id, Item item, Part part, Word text) {
		places.put(section, id, part, item.text(), text.offset());
	}

	public ProblemDocument document(String title, String description) {
		var spec = new ProblemSpec(goals, constraints, settings.resolution, settings.mode);
		var world = new WorldModel(settings.simulation(), actors, levers, assumptions,
				correlations.stream().map(DraftCorrelation::correlation).toList(), mechanisms, resources, scenarios,
				simplifications);
		return new ProblemDocument(title, description, spec, world, candidates);
	}
}
