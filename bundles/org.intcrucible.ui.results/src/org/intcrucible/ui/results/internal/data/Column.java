package org.intcrucible.ui.results.internal.data;

import java.util.List;

/**
 * One column of the table of candidates.
 *
 * @param id      by which it is named in files and filters; unique in a table
 * @param source  where its numbers come from
 * @param title   as its header says it
 * @param unit    of its numbers; empty if there is none, or it is not known
 * @param kind    what its numbers are
 * @param options words for the numbers 0, 1 and so on; empty if they are numbers
 * @param first   whether it is shown before anybody has chosen columns
 */
public record Column(String id, Source source, String title, String unit, Kind kind, List<String> options, boolean first) {

	/** Where the numbers of a column come from. */
	public enum Source {
		/** Every table has it. */
		RANKING,
		/** A lever of the problem, or one element of it. */
		LEVER,
		/** A goal or a constraint of the problem. */
		OUTCOME
	}

	/** What the numbers of a column are. */
	public enum Kind {
		RANK, CANDIDATE, STATUS,
		/** P, R, I and what is of their kind. */
		SCORE,
		/** In [0, 1], shown per cent. */
		SHARE, NUMBER,
		/** Positions in {@link Column#options}. */
		OPTION,
		/** 0 or 1. */
		FLAG
	}

	public static final String RANK = "rank";
	public static final String CANDIDATE = "candidate";
	public static final String STATUS = "status";
	public static final String INTELLIGENCE = "I";
	public static final String PREDICTION = "P";
	public static final String RESOURCE = "R";
	public static final String FRONT = "front";

	public Column {
		options = List.copyOf(options);
	}

	/** Whether its cells are words. */
	public boolean isText() {
		return kind == Kind.CANDIDATE || kind == Kind.STATUS || kind == Kind.OPTION || kind == Kind.FLAG;
	}

	/** The title with the unit. */
	public String heading() {
		return unit.isEmpty() || unit.equals(title) ? title : title + " " + unit;
	}
}
