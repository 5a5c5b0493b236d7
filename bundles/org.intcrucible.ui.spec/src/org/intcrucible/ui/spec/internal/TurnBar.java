package org.intcrucible.ui.spec.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.PartBar;
import org.intcrucible.ui.widget.QuietButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;

/** Above the text: what the last turn changed, and which version it is. */
final class TurnBar {

	private static final Texts WORDS = Texts.of(TurnBar.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final PartBar bar;
	private final RichLine turn;
	private final QuietButton previous;
	private final QuietButton next;
	private final QuietButton undo;
	private final RichLine version;

	TurnBar(Composite parent, SpecActions actions) {
		bar = new PartBar(parent, "spec.bar");
		turn = new RichLine(bar.left(), "spec.turn", SWT.NONE);
		previous = QuietButton.iconOnly(bar.left(), "spec.turn.previous", Icon.CHEVRON_UP, WORDS.get("turn.previous"));
		previous.onPress(() -> actions.change(-1));
		next = QuietButton.iconOnly(bar.left(), "spec.turn.next", Icon.CHEVRON_DOWN, WORDS.get("turn.next"));
		next.onPress(() -> actions.change(1));
		undo = new QuietButton(bar.left(), "spec.turn.undo", Icon.UNDO, WORDS.get("turn.undo"));
		undo.onPress(actions::undoTurn);
		version = new RichLine(bar.right(), "spec.version", SWT.NONE);
		show(Optional.empty(), 0);
		version(0);
	}

	/** @param lines how many of it are still there */
	void show(Optional<Turn> last, int lines) {
		turn.show(last.map(found -> WORDS.get(lines == 1 ? "turn.one" : "turn.lines", time(found.at()), Numbers.count(lines)))
				.orElse(WORDS.get("turn.none")), FontStyle.BODY, last.isPresent() ? Token.TEXT : Token.TEXT_3);
		previous.setVisible(lines > 0);
		next.setVisible(lines > 0);
		undo.setVisible(last.isPresent());
		turn.requestLayout();
	}

	/** @param revision 0 for none */
	void version(int revision) {
		version.show(revision == 0 ? "" : WORDS.get("version", Numbers.count(revision)), FontStyle.BODY, Token.TEXT_2);
		version.requestLayout();
	}

	private static String time(Instant at) {
		return TIME.format(at.atZone(ZoneId.systemDefault()));
	}
}
