package org.intcrucible.ui.spec.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.intcrucible.ui.widget.Accessibility;
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
	/** More versions than these are in no menu. */
	private static final int MOST = 30;
	/** A bar that is narrower has no room for all words. */
	private static final int NARROW = 480;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final PartBar bar;
	private final RichLine turn;
	private final QuietButton previous;
	private final QuietButton next;
	private final QuietButton difference;
	private final QuietButton undo;
	private final QuietButton version;
	private int revision;

	TurnBar(Composite parent, SpecActions actions) {
		bar = new PartBar(parent, "spec.bar");
		turn = new RichLine(bar.left(), "spec.turn", SWT.NONE);
		previous = QuietButton.iconOnly(bar.left(), "spec.turn.previous", Icon.CHEVRON_UP, WORDS.get("turn.previous"));
		previous.onPress(() -> actions.change(-1));
		next = QuietButton.iconOnly(bar.left(), "spec.turn.next", Icon.CHEVRON_DOWN, WORDS.get("turn.next"));
		next.onPress(() -> actions.change(1));
		difference = QuietButton.iconOnly(bar.left(), "spec.turn.difference", Icon.COMPARE, WORDS.get("turn.difference"));
		difference.onPress(actions::readTurn);
		undo = new QuietButton(bar.left(), "spec.turn.undo", Icon.UNDO, WORDS.get("turn.undo"));
		undo.onPress(actions::undoTurn);
		undo.setToolTipText(WORDS.get("turn.undo"));
		bar.addListener(SWT.Resize, event -> fit());
		version = QuietButton.wordOnly(bar.right(), "spec.version", "").withArrow();
		versions(actions);
		show(Optional.empty(), 0);
		version(0);
	}

	/** Where there is little room the icon alone stands there. */
	private void fit() {
		String word = bar.getSize().x < NARROW ? "" : WORDS.get("turn.undo");
		if (!word.equals(undo.getText())) {
			undo.setText(word);
			Accessibility.name(undo, WORDS.get("turn.undo"));
		}
	}

	/** The versions before the one that is shown, to be read. */
	private void versions(SpecActions actions) {
		Menu menu = new Menu(version);
		version.setMenu(menu);
		menu.addListener(SWT.Show, event -> {
			for (MenuItem old : menu.getItems()) {
				old.dispose();
			}
			if (revision == 1) {
				MenuItem none = new MenuItem(menu, SWT.PUSH);
				none.setText(WORDS.get("version.none"));
				none.setEnabled(false);
			}
			for (int earlier = revision - 1; earlier >= Math.max(1, revision - MOST); earlier--) {
				int chosen = earlier;
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(WORDS.get("version", Numbers.count(chosen)));
				item.addListener(SWT.Selection, selected -> actions.readVersion(chosen));
			}
		});
		version.onPress(() -> {
			menu.setLocation(version.toDisplay(0, version.getSize().y));
			menu.setVisible(true);
		});
	}

	void show(Loaded loaded) {
		show(loaded.turn(), loaded.changed().size());
	}

	/** @param lines how many of it are still there */
	private void show(Optional<Turn> last, int lines) {
		turn.show(last.map(found -> WORDS.get(lines == 1 ? "turn.one" : "turn.lines", time(found.at()), Numbers.count(lines)))
				.orElse(WORDS.get("turn.none")), FontStyle.BODY, last.isPresent() ? Token.TEXT : Token.TEXT_3);
		previous.setVisible(lines > 0);
		next.setVisible(lines > 0);
		difference.setVisible(last.isPresent());
		undo.setVisible(last.isPresent());
		turn.requestLayout();
	}

	/** @param shown 0 for none */
	void version(int shown) {
		revision = shown;
		version.setText(revision == 0 ? "" : WORDS.get("version", Numbers.count(revision)));
		version.setVisible(revision > 0);
	}

	private static String time(Instant at) {
		return TIME.format(at.atZone(ZoneId.systemDefault()));
	}
}
