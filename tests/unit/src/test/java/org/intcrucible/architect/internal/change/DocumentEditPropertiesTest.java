package org.intcrucible.architect.internal.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.intcrucible.architect.internal.change.Change.Weighting;
import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.DocumentPrinter;
import org.intcrucible.document.RandomDocumentSource;
import org.intcrucible.model.Constraint;
import org.intcrucible.model.Distribution;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Result;
import org.intcrucible.model.Section;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Edits of documents that use every alternative of the domain, with comments and blank lines between their items. */
class DocumentEditPropertiesTest {

	/**
	 * An edit of one element.
	 *
	 * @param there what to change
	 * @param back  what makes up for it
	 */
	private record Edit(Section section, String id, Change there, Optional<Change> back) {
	}

	@Test
	void anEditChangesWhatItNamesAndItsInverseGivesTheTextBack() {
		thereAndBack(100);
	}

	@Test
	@Tag("long")
	void eachOfManyEditsChangesWhatItNamesAndItsInverseGivesTheTextBack() {
		thereAndBack(1000);
	}

	/** @param documents of random seeds from 0 */
	private static void thereAndBack(int documents) {
		int made = 0;
		int undone = 0;
		for (int seed = 0; seed < documents; seed++) {
			var random = new Random(seed);
			var document = RandomDocumentSource.document(random);
			String text = withComments(DocumentPrinter.print(document), random);
			for (Edit edit : edits(document)) {
				var edited = DocumentEdit.apply(text, "", List.of(edit.there()));
				if (!(edited instanceof Result.Success<EditedDocument, List<Problem>>(var after))) {
					continue;
				}
				made++;
				assertOnly(edit, after);
				assertLinesStay(text, after.document().text(), edit);
				if (edit.back().isPresent()) {
					assertEquals(text, text(DocumentEdit.apply(after.document().text(), "", List.of(edit.back().get())), edit), edit::toString);
					undone++;
				}
			}
		}
		assertTrue(made > 2.5 * documents && undone > 1.25 * documents, made + " edits, " + undone + " of them undone");
	}

	@Test
	void nothingIsAppliedIfOneOfSeveralChangesCannotBeMade() {
		for (int seed = 0; seed < 100; seed++) {
			var document = RandomDocumentSource.document(new Random(seed));
			String text = DocumentPrinter.print(document);
			for (Edit edit : edits(document)) {
				var both = DocumentEdit.apply(text, "", List.of(edit.there(), new Change.Weight("nothing is called so", new Weighting.To(5))));
				assertTrue(both instanceof Result.Failure<?, ?>, edit::toString);
			}
		}
	}

	private static List<Edit> edits(ProblemDocument document) {
		var edits = new ArrayList<Edit>();
		for (var goal : document.spec().goals()) {
			edits.add(new Edit(Section.GOALS, goal.id(), weight(goal.id(), goal.weight() == 33 ? 34 : 33),
					Optional.of(weight(goal.id(), goal.weight()))));
		}
		for (var constraint : document.spec().constraints()) {
			Optional<Change> back = constraint.strength() instanceof Constraint.Soft(int weight)
					? Optional.of(weight(constraint.id(), weight)) : Optional.empty();
			edits.add(new Edit(Section.CONSTRAINTS, constraint.id(), weight(constraint.id(), constraint.weight() == 33 ? 34 : 33), back));
		}
		for (var lever : document.world().levers()) {
			if (lever.domain() instanceof Lever.RealRange(double low, double high, double step) && high + 1 > high) {
				edits.add(new Edit(Section.LEVERS, lever.notes().id(), range(lever.name(), low, high + 1),
						Optional.of(range(lever.name(), low, high))));
			}
		}
		for (var assumption : document.world().assumptions()) {
			if (assumption.distribution() instanceof Distribution.Uniform(Distribution.Constant(double low), Distribution.Constant(double high))
					&& high + 1 > high) {
				edits.add(new Edit(Section.ASSUMPTIONS, assumption.notes().id(), range(assumption.name(), low, high + 1),
						Optional.of(range(assumption.name(), low, high))));
			}
		}
		document.candidates().forEach(candidate -> edits.add(
				new Edit(Section.CANDIDATES, candidate.notes().id(), new Change.Remove(candidate.notes().id()), Optional.empty())));
		document.world().actors().forEach(actor -> edits.add(new Edit(Section.ACTORS, actor.notes().id(),
				new Change.Rename(actor.notes().id(), "somebody else"), Optional.of(new Change.Rename("somebody else", actor.label())))));
		document.world().simplifications().forEach(remark -> edits.add(
				new Edit(Section.SIMPLIFICATIONS, remark.notes().id(), new Change.Remove(remark.notes().id()), Optional.empty())));
		return edits;
	}

	private static Change weight(String subject, int weight) {
		return new Change.Weight(subject, new Weighting.To(weight));
	}

	private static Change range(String subject, double low, double high) {
		return new Change.Range(subject, Quantity.of(low), Quantity.of(high), Change.Role.UNSAID);
	}

	private static void assertOnly(Edit edit, EditedDocument after) {
		assertEquals(1, after.differences().size(), () -> edit + ": " + after.differences());
		assertEquals(new Subject.Element(edit.section(), edit.id()), after.differences().getFirst().subject(), edit::toString);
		assertEquals(after.document().document(), DocumentParser.parse("", after.document().text()).orElseThrow().document());
		boolean removes = edit.there() instanceof Change.Remove;
		assertEquals(removes, after.differences().getFirst().kind() == DocumentDifference.Kind.REMOVED, edit::toString);
	}

	/** All lines but those of the item are there as before, in their order. */
	private static void assertLinesStay(String before, String after, Edit edit) {
		var lines = new ArrayList<>(List.of(before.split("\n", -1)));
		var others = List.of(after.split("\n", -1));
		int start = 0;
		while (start < Math.min(lines.size(), others.size()) && lines.get(start).equals(others.get(start))) {
			start++;
		}
		int end = 0;
		while (end < Math.min(lines.size(), others.size()) - start
				&& lines.get(lines.size() - 1 - end).equals(others.get(others.size() - 1 - end))) {
			end++;
		}
		int gone = lines.size() - start - end;
		int come = others.size() - start - end;
		assertTrue(gone <= 1 && come <= 1, () -> edit + " exchanged " + gone + " lines for " + come);
	}

	/** Canonical items with comments and blank lines between them. */
	private static String withComments(String text, Random random) {
		var lines = new ArrayList<String>();
		boolean section = false;
		for (String line : text.split("\n", -1)) {
			section |= line.startsWith("## Goals") || line.startsWith("## Levers");
			if (section && line.startsWith("- ") && random.nextInt(4) == 0) {
				lines.add("<!-- a remark of the author -->");
			}
			lines.add(line);
			if (section && line.startsWith("- ") && random.nextInt(6) == 0) {
				lines.add("");
			}
		}
		String commented = String.join("\n", lines);
		return DocumentParser.parse("", commented).fold(parsed -> commented, problems -> text);
	}

	private static String text(Result<EditedDocument, List<Problem>> result, Edit edit) {
		return switch (result) {
			case Result.Success<EditedDocument, List<Problem>>(var edited) -> edited.document().text();
			case Result.Failure<EditedDocument, List<Problem>>(var problems) -> fail(edit + ": " + problems);
		};
	}
}
