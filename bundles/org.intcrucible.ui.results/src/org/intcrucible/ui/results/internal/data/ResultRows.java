package org.intcrucible.ui.results.internal.data;

import java.util.Arrays;
import java.util.List;

import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Run;
import org.intcrucible.ui.widget.Numbers;

/** The candidates of a run as columns of numbers, best first. It does not change, and may be read by any thread. */
public final class ResultRows {

	/** Numbers with decimals show so many digits of the largest one. */
	private static final int DIGITS = 4;
	/** Places of columns that every table has: see {@link ColumnSet}. */
	private static final int NAME = 1;
	private static final int STATUS = 2;
	private static final List<CandidateStatus> STATUSES = List.of(CandidateStatus.values());

	private final Run run;
	private final ProblemDocument document;
	private final List<Column> columns;
	private final double[][] values;
	private final String[] labels;
	private final int[] decimals;
	private final int[] byOrdinal;
	private final int[] byStatus = new int[STATUSES.size()];
	private final double[] fronts;

	/** @param values one array for each column, one number for each row; they are not copied */
	ResultRows(Run run, ProblemDocument document, List<Column> columns, double[][] values, String[] labels) {
		this.run = run;
		this.document = document;
		this.columns = List.copyOf(columns);
		this.values = values;
		this.labels = labels;
		decimals = new int[columns.size()];
		int most = 0;
		for (int i = 0; i < decimals.length; i++) {
			decimals[i] = decimals(values[i]);
		}
		double[] ordinals = values[NAME];
		for (double ordinal : ordinals) {
			most = Math.max(most, (int) ordinal);
		}
		byOrdinal = new int[most + 1];
		Arrays.fill(byOrdinal, -1);
		for (int row = 0; row < ordinals.length; row++) {
			byOrdinal[(int) ordinals[row]] = row;
			byStatus[(int) values[STATUS][row]]++;
		}
		fronts = values[column(Column.FRONT)];
	}

	private static int decimals(double[] numbers) {
		double size = 0;
		boolean whole = true;
		for (double number : numbers) {
			if (Double.isFinite(number)) {
				size = Math.max(size, Math.abs(number));
				whole &= number == Math.rint(number);
			}
		}
		return whole || size == 0 ? 0 : Math.clamp(DIGITS - 1 - (long) Math.floor(Math.log10(size)), 0, 8);
	}

	public Run run() {
		return run;
	}

	public ProblemDocument document() {
		return document;
	}

	public int size() {
		return labels.length;
	}

	public List<Column> columns() {
		return columns;
	}

	/** The place of a column; -1 if there is none. */
	public int column(String id) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).id().equals(id)) {
				return i;
			}
		}
		return -1;
	}

	/** NaN where there is no number. */
	public double value(int row, int column) {
		return values[column][row];
	}

	public int ordinal(int row) {
		return (int) values[NAME][row];
	}

	/** The candidate as it is shown, such as {@code C-0012}. */
	public String name(int row) {
		return text(row, NAME);
	}

	/** The candidate's id, such as {@code c12}. */
	public String id(int row) {
		return "c" + ordinal(row);
	}

	/** The row of a candidate by its id; -1 if it is none of these. */
	public int row(String id) {
		if (!id.matches("c\\d{1,9}")) {
			return -1;
		}
		int ordinal = Integer.parseInt(id.substring(1));
		return ordinal < byOrdinal.length ? byOrdinal[ordinal] : -1;
	}

	/** The short name that its author or designer gave it. */
	public String label(int row) {
		return labels[row];
	}

	public CandidateStatus status(int row) {
		return STATUSES.get((int) values[STATUS][row]);
	}

	public boolean isFront(int row) {
		return fronts[row] == 1;
	}

	/** How many have a status. */
	public int count(CandidateStatus status) {
		return byStatus[status.ordinal()];
	}

	/** A cell as it is shown. */
	public String text(int row, int column) {
		double value = values[column][row];
		Column shown = columns.get(column);
		return switch (shown.kind()) {
			case RANK -> value > 0 ? Numbers.count((long) value) : Numbers.NONE;
			case CANDIDATE -> Numbers.candidate((int) value);
			case SCORE -> Numbers.score(value);
			case SHARE -> Numbers.share(value);
			case NUMBER -> Numbers.decimals(value, decimals[column]);
			case STATUS, OPTION, FLAG -> word(shown, value);
		};
	}

	private static String word(Column column, double value) {
		return value >= 0 && value < column.options().size() ? column.options().get((int) value) : Numbers.NONE;
	}

	/** A cell as it is stored: numbers with all their digits, nothing where there is none. */
	public String stored(int row, int column) {
		double value = values[column][row];
		Column shown = columns.get(column);
		if (shown.kind() == Column.Kind.CANDIDATE) {
			return id(row);
		}
		if (shown.isText()) {
			return word(shown, value);
		}
		if (!Double.isFinite(value)) {
			return "";
		}
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value) : String.valueOf(value);
	}
}
