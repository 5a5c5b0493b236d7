package org.intcrucible.ui.widget;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.intcrucible.model.CandidateStatus;
import org.intcrucible.model.RunStatus;

/** How a status looks: a shape and a word beside its colour, since colour never stands alone. */
public enum StatusMark {
	NEW(Icon.NEW, Token.NEW, Token.TEXT, "status.new"),
	UNDER_TEST(Icon.UNDER_TEST, Token.UNDER_TEST, Token.TEXT, "status.under_test"),
	PROMISING(Icon.PROMISING, Token.PROMISING, Token.TEXT, "status.promising"),
	WEAK(Icon.WEAK, Token.WEAK, Token.TEXT, "status.weak"),
	REJECTED(Icon.REJECTED, Token.REJECTED, Token.TEXT, "status.rejected"),

	RUN_CREATED(Icon.CLOCK, Token.TEXT_2, "run.created"),
	RUN_RUNNING(Icon.PLAY, Token.ACCENT, "run.running"),
	RUN_COMPLETED(Icon.RING_TICK, Token.OK, "run.completed"),
	RUN_FAILED(Icon.OCTAGON_CROSS, Token.BLOCKER, "run.failed"),
	RUN_CANCELLED(Icon.STOP, Token.TEXT_2, "run.cancelled"),

	SEVERITY_BLOCKER(Icon.OCTAGON_CROSS, Token.BLOCKER, "severity.blocker"),
	SEVERITY_WARNING(Icon.WARNING, Token.WARNING, "severity.warning"),
	SEVERITY_OK(Icon.TICK, Token.OK, "severity.ok"),
	SEVERITY_NOT_NEEDED(Icon.DASH, Token.TEXT_3, "severity.not_needed"),
	SEVERITY_STALE(Icon.CLOCK, Token.WARNING, "severity.stale");

	/** Height and width of a candidate's shape. */
	public static final int SIZE = 12;

	private final Icon icon;
	private final Token color;
	private final Token wordColor;
	private final String key;

	StatusMark(Icon icon, Token color, String key) {
		this(icon, color, color, key);
	}

	StatusMark(Icon icon, Token color, Token wordColor, String key) {
		this.icon = icon;
		this.color = color;
		this.wordColor = wordColor;
		this.key = key;
	}

	public static StatusMark of(CandidateStatus status) {
		return switch (status) {
			case NEW -> NEW;
			case UNDER_TEST -> UNDER_TEST;
			case PROMISING -> PROMISING;
			case WEAK -> WEAK;
			case REJECTED -> REJECTED;
		};
	}

	public static StatusMark of(RunStatus status) {
		return switch (status) {
			case CREATED -> RUN_CREATED;
			case RUNNING -> RUN_RUNNING;
			case COMPLETED -> RUN_COMPLETED;
			case FAILED -> RUN_FAILED;
			case CANCELLED -> RUN_CANCELLED;
		};
	}

	public Icon icon() {
		return icon;
	}

	public Token color() {
		return color;
	}

	/** The colour of the word beside the shape. */
	public Token wordColor() {
		return wordColor;
	}

	/** The word that stands beside the shape. */
	public String word() {
		return Texts.of(StatusMark.class).get(key);
	}

	public Image image(int size) {
		return Icons.image(icon, size, color);
	}

	/** Draws the shape alone, in {@link #SIZE}. */
	public void draw(GC gc, int x, int y) {
		gc.drawImage(image(SIZE), x, y);
	}
}
