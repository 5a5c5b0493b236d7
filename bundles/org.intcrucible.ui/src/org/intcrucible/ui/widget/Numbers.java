package org.intcrucible.ui.widget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/**
 * Numbers as the window writes them, the same in every language: {@code 1,200}, {@code 40 s}, {@code 34 %},
 * {@code 3,500 EUR}. A space between number and unit never breaks a line.
 */
public final class Numbers {

	/** Stands where there is no number. */
	public static final String NONE = "\u2013";
	/** The minus of texts, as wide as a plus. */
	public static final String MINUS = "\u2212";
	static final String GAP = "\u00A0";
	private static final double LARGE = 1e12;
	private static final double SMALL = 1e-4;
	private static final BigDecimal THOUSAND = new BigDecimal(1_000);
	private static final int DIGITS = 4;

	private Numbers() {
	}

	/** Gives {@code 1,200}. */
	public static String count(long count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	/** Gives {@code 1,200 candidates}, and {@code 1 candidate} of one. */
	public static String count(long count, String one, String many) {
		return count(count) + GAP + (count == 1 ? one : many);
	}

	/** I, P and R: three decimals. */
	public static String score(double score) {
		return decimals(score, 3);
	}

	/** A number with so many decimals, whatever they are, so that columns stand in line. */
	public static String decimals(double number, int decimals) {
		if (!Double.isFinite(number)) {
			return NONE;
		}
		BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
		// The general way takes ten times as long, and a table asks for hundreds of numbers whenever it is drawn.
		return rounded.abs().compareTo(THOUSAND) < 0 ? rounded.toPlainString() : String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
	}

	/** A value of a problem: four digits where it has decimals, all that stand before the point, no zeros that say nothing. */
	public static String value(double number) {
		if (!Double.isFinite(number)) {
			return NONE;
		}
		double size = Math.abs(number);
		if (size >= LARGE || size != 0 && size < SMALL) {
			return String.format(Locale.ROOT, "%." + (DIGITS - 1) + "e", number).replaceAll("\\.?0*e\\+?(-?)0*", "e$1");
		}
		int before = (int) Math.max(1, Math.floor(Math.log10(Math.max(size, 1))) + 1);
		BigDecimal rounded = new BigDecimal(number).setScale(Math.max(0, size < 1 ? DIGITS + leadingZeros(size) : DIGITS - before),
				RoundingMode.HALF_UP).stripTrailingZeros();
		return decimals(rounded.doubleValue(), Math.max(0, rounded.scale()));
	}

	private static int leadingZeros(double size) {
		return size == 0 ? 0 : (int) Math.max(0, -Math.floor(Math.log10(size)) - 1);
	}

	/** A value with its unit, such as {@code 192 ms} or {@code 3,500 EUR}; without one where the unit is empty. */
	public static String value(double number, String unit) {
		return unit.isEmpty() ? value(number) : value(number) + GAP + unit;
	}

	/** Gives {@code 34 %} of 0.34; what is not all is never written as all, nor what is not nothing as nothing. */
	public static String share(double share) {
		if (!Double.isFinite(share)) {
			return NONE;
		}
		long percent = Math.round(share * 100);
		if (percent == 100 && share < 1) {
			percent = 99;
		}
		return (percent == 0 && share > 0 ? "<1" : String.valueOf(percent)) + GAP + "%";
	}

	/** How long something took: {@code 39.5 s}, {@code 12 ms}, {@code 2 min 5 s}, {@code 1 h 5 min}. */
	public static String took(Duration duration) {
		long milliseconds = duration.toMillis();
		if (milliseconds < 1000) {
			return milliseconds + GAP + "ms";
		}
		if (milliseconds < 60_000) {
			return String.format(Locale.ROOT, "%.1f", Math.floor(milliseconds / 100.0) / 10) + GAP + "s";
		}
		return whole(duration.toSeconds());
	}

	/** How long something will take, in whole seconds: {@code 40 s}, {@code 5 min}; less than one is {@code 1 s}. */
	public static String seconds(double seconds) {
		return Double.isFinite(seconds) ? whole(Math.max(1, Math.round(seconds))) : NONE;
	}

	/** The same in one unit: nobody needs to know the seconds of what takes minutes, nor the minutes of what takes hours. */
	public static String roughly(double seconds) {
		double unit = seconds < 60 ? 1 : seconds < 7_200 ? 60 : 3_600;
		return Double.isFinite(seconds) ? seconds(Math.max(1, Math.round(seconds / unit)) * unit) : NONE;
	}

	private static String whole(long seconds) {
		if (seconds < 60) {
			return seconds + GAP + "s";
		}
		if (seconds < 3600) {
			return seconds / 60 + GAP + "min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + GAP + "s");
		}
		long minutes = Math.round(seconds / 60.0);
		return count(minutes / 60) + GAP + "h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + GAP + "min");
	}

	/** What something costs: {@code 6.20 USD}. */
	public static String dollars(BigDecimal dollars) {
		return String.format(Locale.ROOT, "%,.2f", dollars.setScale(2, RoundingMode.HALF_UP)) + GAP + "USD";
	}

	/** An estimate: {@code about 40 s}. */
	public static String about(String number) {
		return Texts.of(Numbers.class).get("about", number);
	}

	/** A difference: {@code +20}, {@code −5}, {@code 0}. */
	public static String difference(double difference) {
		String size = value(Math.abs(difference));
		return difference == 0 || size.equals("0") || size.equals(NONE) ? size : (difference > 0 ? "+" : MINUS) + size;
	}

	/** A run by its number in the project: {@code R-015}. */
	public static String run(int number) {
		return String.format(Locale.ROOT, "R-%03d", number);
	}

	/** A candidate by its number in the run, or its id {@code c367}: {@code C-0367}. */
	public static String candidate(int ordinal) {
		return String.format(Locale.ROOT, "C-%04d", ordinal);
	}

	/** A scenario by its number in the run: {@code S-01}. */
	public static String scenario(int ordinal) {
		return String.format(Locale.ROOT, "S-%02d", ordinal);
	}

	/** Gives {@code C-0367} of {@code c367} and {@code S-01} of {@code s1}; any other id stays as it is. */
	public static String shown(String id) {
		if (id.matches("c\\d{1,9}")) {
			return candidate(Integer.parseInt(id.substring(1)));
		}
		return id.matches("s\\d{1,9}") ? scenario(Integer.parseInt(id.substring(1))) : id;
	}
}
