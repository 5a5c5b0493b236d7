package org.intcrucible.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sections of a problem document, in the order of the canonical form. */
public enum Section {
	SETTINGS("Settings"), GOALS("Goals"), CONSTRAINTS("Constraints"), LEVERS("Levers"), ASSUMPTIONS("Assumptions"),
	MECHANISMS("Mechanisms"), RESOURCES("Resources"), SCENARIOS("Scenarios"), CANDIDATES("Candidates"),
	ACTORS("Actors"), SIMPLIFICATIONS("Simplifications");

	private final String title;

	Section(String title) {
		this.title = title;
	}

	/** What stands behind the two hashes of the heading. */
	public String title() {
		return title;
	}

	/** @param title exactly as in the heading: case matters */
	public static Optional<Section> titled(String title) {
		return Arrays.stream(values()).filter(section -> section.title.equals(title)).findFirst();
	}

	public static List<String> titles() {
		return Arrays.stream(values()).map(Section::title).toList();
	}
}
