package org.intcrucible.report.internal;

import java.util.List;
import java.util.function.Function;

import org.intcrucible.document.ElementText;
import org.intcrucible.model.Assumption;
import org.intcrucible.model.Confidence;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Goal;
import org.intcrucible.model.GoalScale;
import org.intcrucible.model.Lever;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Resource;
import org.intcrucible.report.internal.Table.Column;
import org.intcrucible.report.internal.text.Figures;
import org.intcrucible.report.internal.text.Words;
import org.intcrucible.report.internal.text.Xml;

/** The problem in its author's words. */
final class ProblemSection implements Section {

	private static final Column WHY = Column.of("Because");

	private final ProblemDocument document;

	ProblemSection(ProblemDocument document) {
		this.document = document;
	}

	@Override
	public String id() {
		return "problem";
	}

	@Override
	public String title() {
		return "Problem";
	}

	@Override
	public String aside() {
		return "";
	}

	@Override
	public void write(Xml xml) {
		Prose.write(xml, document.description());
		table(xml, "Goals", List.of(Column.of("Goal"), Column.of("Wanted"), Column.of("Formula"), Column.of("From, to"),
				Column.figures("Weight"), WHY), document.spec().goals(), ProblemSection::goal);
		table(xml, "Constraints", List.of(Column.of("Constraint"), Column.of("Must hold"), Column.of("Strength"),
				Column.of("Tolerance"), WHY), document.spec().constraints(), ProblemSection::constraint);
		table(xml, "Levers", List.of(Column.of("Lever"), Column.of("Values"), Column.of("Unit"), Column.of("Baseline"), WHY),
				document.world().levers(), ProblemSection::lever);
		table(xml, "Assumptions", List.of(Column.of("Assumption"), Column.of("Distribution"), Column.of("Unit"),
				Column.of("Within"), Column.of("Nominal"), Column.of("Confidence"), WHY), document.world().assumptions(),
				ProblemSection::assumption);
		table(xml, "Resources", List.of(Column.of("Resource"), Column.of("Use"), Column.figures("Available"),
				Column.of("Unit"), Column.of("Strength"), WHY), document.world().resources(), ProblemSection::resource);
		if (document.world().resources().isEmpty()) {
			xml.element("p", "No resources are declared.", "class", "note").newLine();
		}
	}

	private static <E> void table(Xml xml, String title, List<Column> columns, List<E> elements, Function<E, List<Cell>> row) {
		if (!elements.isEmpty()) {
			xml.element("h3", title).newLine();
			Table table = new Table(xml, title, columns);
			elements.forEach(element -> table.row(row.apply(element)));
			table.end();
		}
	}

	private static List<Cell> goal(Goal goal) {
		String range = goal.scale() instanceof GoalScale.Declared(double low, double high)
				? ElementText.number(low) + " to " + ElementText.number(high) : "from the pilot sample";
		return List.of(Cell.name(goal.label()), Cell.text(goal.maximize() ? "\u2191 more" : "\u2193 less"), Cell.code(goal.formula().text()),
				Cell.text(range), Cell.figure(String.valueOf(goal.weight())), Cell.prose(goal.notes().because()));
	}

	private static List<Cell> constraint(Constraint constraint) {
		String tolerance = constraint.tolerance() instanceof Constraint.DeclaredTolerance(double residual)
				? ElementText.number(residual) : "from the pilot sample";
		return List.of(Cell.name(constraint.label()), Cell.code(constraint.formula().text()),
				Cell.text(ElementText.strength(constraint.strength())), Cell.text(tolerance),
				Cell.prose(constraint.notes().because()));
	}

	private static List<Cell> lever(Lever lever) {
		String shape = switch (lever.shape()) {
			case Lever.Scalar() -> "";
			case Lever.PerStep() -> "[steps]";
			case Lever.Indexed(int first, int last) -> "[" + first + ".." + last + "]";
		};
		String baseline = lever.baseline() instanceof Lever.DeclaredBaseline(var value) ? ElementText.value(value) : Figures.NONE;
		return List.of(Cell.code(lever.name() + shape), Cell.name(ElementText.domain(lever.domain())), Cell.name(lever.unit()),
				Cell.name(baseline), Cell.prose(lever.notes().because()));
	}

	private static List<Cell> assumption(Assumption assumption) {
		String within = assumption.within() instanceof Assumption.Within(double low, double high)
				? ElementText.number(low) + ".." + ElementText.number(high) : "";
		String nominal = assumption.nominal() instanceof Assumption.DeclaredNominal(double value) ? ElementText.number(value) : "";
		return List.of(Cell.code(assumption.name()),
				Cell.text((assumption.noise() ? "noise " : "") + ElementText.distribution(assumption.distribution())),
				Cell.name(assumption.unit()), Cell.text(within), Cell.text(nominal),
				Cell.text(assumption.confidence() == Confidence.UNSTATED ? "" : Words.of(assumption.confidence())),
				Cell.prose(assumption.notes().because()));
	}

	private static List<Cell> resource(Resource resource) {
		return List.of(Cell.name(resource.label()), Cell.code(resource.use().text()),
				Cell.figure(ElementText.number(resource.available())), Cell.name(resource.unit()),
				Cell.text(ElementText.strength(resource.limit())), Cell.prose(resource.notes().because()));
	}
}
