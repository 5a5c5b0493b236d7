package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.intcrucible.document.DocumentDifference.Change;
import org.intcrucible.document.DocumentDifference.Kind;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.model.ProblemDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever two documents say, the changes between them lead from the one to the other. */
class ToldDifferencesTest {

	static LongStream seeds() {
		return LongStream.range(0, 500);
	}

	static List<Path> examples() throws Exception {
		try (var files = Files.list(Documents.example("web-shop.md").getParent())) {
			return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
		}
	}

	private static ProblemDocument edited(ProblemDocument document, SplittableRandom random) {
		return RandomEdits.edited(document, RandomDocuments.document(random), random);
	}

	private static Change swapped(Change change) {
		return new Change(change.subject(), change.after(), change.before());
	}

	private static Kind opposite(Kind kind) {
		return switch (kind) {
			case ADDED -> Kind.REMOVED;
			case REMOVED -> Kind.ADDED;
			case CHANGED -> Kind.CHANGED;
		};
	}

	/** All items of the canonical text, without their dashes. */
	private static Stream<String> items(ProblemDocument document) {
		String header = "# " + document.title() + "\n" + document.description();
		return DocumentPrinter.print(document).substring(header.length()).lines().filter(line -> line.startsWith("- "))
				.map(line -> line.substring(2)).sorted();
	}

	private static List<String> patched(ProblemDocument before, List<Change> changes) {
		var items = items(before).collect(Collectors.toCollection(ArrayList::new));
		for (var change : changes) {
			if (change.subject() instanceof Subject.Element) {
				assertTrue(change.kind() == Kind.ADDED || items.remove(change.before()), change::toString);
				Stream.of(change.after()).filter(after -> !after.isEmpty()).forEach(items::add);
			}
		}
		return items.stream().sorted().toList();
	}

	private static void assertTold(ProblemDocument before, ProblemDocument after) {
		var changes = DocumentDifference.between(before, after);
		boolean same = DocumentPrinter.print(before).equals(DocumentPrinter.print(after));
		assertEquals(same, changes.isEmpty(), changes::toString);
		assertEquals(items(after).toList(), patched(before, changes));
		assertEquals(changes.size(), changes.stream().map(Change::subject).distinct().count());
		var back = DocumentDifference.between(after, before);
		assertEquals(Set.copyOf(changes), back.stream().map(ToldDifferencesTest::swapped).collect(Collectors.toSet()));
		back.forEach(change -> assertEquals(opposite(change.kind()), swapped(change).kind()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aDocumentDoesNotDifferFromItself(long seed) {
		var document = RandomDocuments.document(new SplittableRandom(seed));
		assertEquals(List.of(), DocumentDifference.between(document, document));
		assertTold(document, Documents.parsed(DocumentPrinter.print(document)).document());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everythingThatPrintsDifferentlyIsToldAndNothingElse(long seed) {
		var random = new SplittableRandom(seed);
		var before = RandomDocuments.document(random);
		assertTold(before, edited(before, random));
		assertTold(before, RandomDocuments.document(random));
	}

	@Test
	void editsLeaveSomeDocumentsAsTheyWereAndReorderOthers() {
		var changes = seeds().mapToObj(SplittableRandom::new).map(random -> {
			var before = RandomDocuments.document(random);
			return DocumentDifference.between(before, edited(before, random));
		}).toList();
		assertTrue(changes.stream().anyMatch(List::isEmpty));
		assertTrue(changes.stream().anyMatch(all -> all.size() == 1 && all.getFirst().subject() instanceof Subject.Order));
		assertEquals(Set.of(Kind.values()),
				changes.stream().flatMap(List::stream).map(Change::kind).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleDiffersFromAllOthersAndNotFromItself(Path example) throws Exception {
		var document = DocumentReader.read(example).orElseThrow().document();
		for (var file : examples()) {
			var other = DocumentReader.read(file).orElseThrow().document();
			assertTold(document, other);
			assertEquals(file.equals(example), DocumentDifference.between(document, other).isEmpty());
		}
		assertTold(document, edited(document, new SplittableRandom(1)));
	}
}
