package org.intcrucible.ui.spec.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.intcrucible.ui.spec.internal.QuickFix.Kind;

/** Finds ways to mend what is wrong in a text. What is offered follows from the words of the finding. */
final class QuickFixes {

	private static final Pattern OTHER_WORD = Pattern.compile("(?:Change it to|Did you mean) `([^`]+)`");
	private static final Pattern EXPECTED = Pattern.compile("Expected `([^`]+)`, found `([^`]+)`\\.");
	private static final Pattern UNKNOWN_NAME = Pattern.compile("Nothing is called `(\\p{L}[\\p{L}\\p{N}_]*)`\\.");
	private static final Pattern WEIGHT = Pattern.compile("A weight is a whole number from 0 to 100, not (-?)(\\S+)\\.");
	private static final Pattern UNEXPECTED = Pattern.compile("Unexpected `([^`]+)`\\.");
	private static final Pattern DOMAIN = Pattern.compile(
			"\\s*- [^:`]+: (?:integer|real|fixed|uniform|triangular|normal|lognormal)[^`\\[\\]]*");
	private static final Pattern UNIT = Pattern.compile("[\\p{L}%\u20ac$][^\\s,()\\[\\]]*(?: ?/ ?[\\p{L}]+)?");
	private static final String NUMBER = "-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?";
	private static final Pattern WEIGHT_NUMBER = Pattern.compile("(?:weight )?(" + NUMBER + ")");
	private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")(\\.\\.| to )(" + NUMBER + ")");
	private static final Pattern ASSUMPTIONS = Pattern.compile("(?m)^## Assumptions[ \\t]*(?:\\R|$)");

	private QuickFixes() {
	}

	/** The likeliest first; never empty, since the Architect can be asked of anything. */
	static List<QuickFix> of(String text, Finding finding) {
		List<QuickFix> fixes = new ArrayList<>();
		otherWord(text, finding, fixes);
		weight(text, finding, fixes);
		unit(text, finding, fixes);
		range(text, finding, fixes);
		declare(text, finding, fixes);
		fixes.add(new QuickFix(Kind.ASK, "", finding.offset(), 0, ""));
		return fixes;
	}

	private static void otherWord(String text, Finding finding, List<QuickFix> fixes) {
		Matcher near = OTHER_WORD.matcher(finding.remedy());
		if (near.find()) {
			fixes.add(new QuickFix(Kind.CHANGE, near.group(1), finding.offset(), finding.length(), near.group(1)));
			return;
		}
		Matcher expected = EXPECTED.matcher(finding.sentence());
		if (expected.matches() && text.startsWith(expected.group(2), finding.offset())) {
			fixes.add(new QuickFix(Kind.CHANGE, expected.group(1), finding.offset(), expected.group(2).length(), expected.group(1)));
		}
	}

	private static void weight(String text, Finding finding, List<QuickFix> fixes) {
		Matcher weight = WEIGHT.matcher(finding.sentence());
		Matcher number = WEIGHT_NUMBER.matcher(text).region(finding.offset(), text.length());
		if (weight.matches() && number.lookingAt()) {
			String mended = weight.group(1).isEmpty() ? "100" : "0";
			fixes.add(new QuickFix(Kind.CHANGE, mended, number.start(1), number.end(1) - number.start(1), mended));
		}
	}

	private static void unit(String text, Finding finding, List<QuickFix> fixes) {
		if (!UNEXPECTED.matcher(finding.sentence()).matches()) {
			return;
		}
		int start = text.lastIndexOf('\n', Math.max(0, finding.offset() - 1)) + 1;
		Matcher unit = UNIT.matcher(text).region(finding.offset(), text.length());
		if (DOMAIN.matcher(text.substring(start, finding.offset())).matches() && unit.lookingAt()) {
			fixes.add(new QuickFix(Kind.BRACKETS, "[" + unit.group() + "]", unit.start(), unit.group().length(), "[" + unit.group() + "]"));
		}
	}

	private static void range(String text, Finding finding, List<QuickFix> fixes) {
		if (!finding.sentence().contains(" goes from low to high")) {
			return;
		}
		int start = text.lastIndexOf('\n', Math.max(0, finding.offset() - 1)) + 1;
		int end = text.indexOf('\n', finding.offset()) < 0 ? text.length() : text.indexOf('\n', finding.offset());
		RANGE.matcher(text).region(start, end).results().filter(range -> isReversed(range)).findFirst()
				.ifPresent(range -> {
					String mended = range.group(3) + range.group(2) + range.group(1);
					fixes.add(new QuickFix(Kind.SWAP, mended, range.start(), range.group().length(), mended));
				});
	}

	private static boolean isReversed(MatchResult range) {
		return Double.parseDouble(range.group(1)) > Double.parseDouble(range.group(3));
	}

	private static void declare(String text, Finding finding, List<QuickFix> fixes) {
		Matcher unknown = UNKNOWN_NAME.matcher(finding.sentence());
		if (!unknown.matches()) {
			return;
		}
		String item = "- " + unknown.group(1) + ": fixed 1\n";
		Matcher section = ASSUMPTIONS.matcher(text);
		if (section.find()) {
			boolean broken = section.group().endsWith("\n") || section.group().endsWith("\r");
			fixes.add(new QuickFix(Kind.DECLARE, unknown.group(1), section.end(), 0, broken ? item : "\n" + item));
		} else {
			String gap = text.endsWith("\n") ? "\n" : "\n\n";
			fixes.add(new QuickFix(Kind.DECLARE, unknown.group(1), text.length(), 0, gap + "## Assumptions\n" + item));
		}
	}
}
