package org.intcrucible.document;

import java.util.List;

import org.intcrucible.document.internal.TypedSettings;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Result;
import org.intcrucible.model.Setting;

/** Settings that were typed outside a document, such as {@code a = 0.02}, held to what the document declares. */
public final class SettingReader {

	private SettingReader() {
	}

	/**
	 * Reads a setting as a candidate has it.
	 *
	 * @param source the name of the text in places
	 * @param text   a lever's name, an equals sign, and a number, an option, yes, no or numbers in square brackets
	 * @return the setting, whose value the lever may take; a single value is meant for every element of a vector
	 */
	public static Result<Setting, List<Problem>> lever(ProblemDocument document, String source, String text) {
		return TypedSettings.lever(document, source, text);
	}

	/**
	 * Reads a setting as a scenario has it.
	 *
	 * @param source the name of the text in places
	 * @param text   an assumption's name, an equals sign, and a number
	 * @return the setting, whose number lies within the assumption's bounds
	 */
	public static Result<Setting, List<Problem>> assumption(ProblemDocument document, String source, String text) {
		return TypedSettings.assumption(document, source, text);
	}
}
