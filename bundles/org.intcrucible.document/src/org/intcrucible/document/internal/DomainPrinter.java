package org.intcrucible.document.internal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.intcrucible.model.ProblemDocument;

/** Prints everything below the description, item by item. */
public final class DomainPrinter {

	private DomainPrinter() {
	}

	/** The items in the order of the canonical text: those of a section stand together. */
	public static List<PrintedItem> items(ProblemDocument document) {
		return Stream.of(SpecPrinter.settings(document), SpecPrinter.wishes(document.spec()),
				WorldPrinter.items(document.world()), SpecPrinter.candidates(document.candidates()),
				WorldPrinter.remarks(document.world())).flatMap(Function.identity()).toList();
	}
}
