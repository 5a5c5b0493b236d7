package org.intcrucible.tests.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.CoolBar;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/**
 * Walks over a window for what a screen reader could say nothing of. A name is a text on the widget, the name that was given to
 * assistive technology, a tool tip, a hint in the field, or a label just before it. Composites that only hold others need none;
 * neither do separators, sashes and bars, nor what has no size, nor a drawing whose name is empty: that says that it only adorns.
 * To be used on the toolkit's thread.
 */
final class NamelessControls {

	/** The data with the name that assistive technology was given: the toolkit itself does not give it back. */
	private static final String NAME = "crucible.accessible.name";
	private static final String ID = "org.eclipse.swtbot.widget.key";

	private final List<String> found = new ArrayList<>();

	private NamelessControls() {
	}

	/** @return paths of the visible ones without a name */
	static List<String> of(Shell shell) {
		NamelessControls walk = new NamelessControls();
		walk.children(shell, "");
		return walk.found;
	}

	private void control(Control control, Control before, String path) {
		String here = path + "/" + described(control);
		if (needsName(control) && !hasName(control, before)) {
			found.add(here);
		}
		if (control instanceof Composite composite && !isOpaque(composite)) {
			children(composite, here);
		}
	}

	private void children(Composite composite, String path) {
		switch (composite) {
			case ToolBar bar -> items(bar.getItems(), path);
			case CTabFolder folder -> items(folder.getItems(), path);
			default -> {
				// has no items
			}
		}
		Control before = null;
		for (Control child : composite.getChildren()) {
			if (child.getVisible() && child.getSize().x > 0 && child.getSize().y > 0) {
				control(child, before, path);
				before = child;
			}
		}
	}

	private void items(Item[] items, String path) {
		Arrays.stream(items).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
				.filter(item -> !isText(item.getText()) && !isText(tip(item)) && !isText(item.getData(NAME)))
				.forEach(item -> found.add(path + "/" + described(item)));
	}

	private static String tip(Item item) {
		return switch (item) {
			case ToolItem tool -> tool.getToolTipText();
			case CTabItem tab -> tab.getToolTipText();
			default -> null;
		};
	}

	private static boolean needsName(Control control) {
		return switch (control) {
			case Label label -> (label.getStyle() & SWT.SEPARATOR) == 0;
			case Sash ignored -> false;
			case ToolBar ignored -> false;
			case CoolBar ignored -> false;
			case CTabFolder ignored -> false;
			case Group ignored -> false;
			case Tree ignored -> true;
			case Table ignored -> true;
			case Combo ignored -> true;
			case Spinner ignored -> true;
			case Composite composite -> drawsItself(composite);
			default -> true;
		};
	}

	/** Whether it is more than a frame around others. */
	private static boolean drawsItself(Composite composite) {
		return composite instanceof Canvas && composite.getChildren().length == 0;
	}

	/** What lies inside is the toolkit's own. */
	private static boolean isOpaque(Composite composite) {
		return composite instanceof Combo || composite instanceof Spinner || composite instanceof Tree || composite instanceof Table;
	}

	private static boolean hasName(Control control, Control before) {
		return isAdornment(control) || isText(control.getData(NAME)) || isText(control.getToolTipText()) || isText(textOn(control))
				|| (before instanceof Label label && isText(label.getText())) || (before instanceof CLabel plain && isText(plain.getText()));
	}

	private static boolean isAdornment(Control control) {
		return control instanceof Canvas && "".equals(control.getData(NAME));
	}

	/** What a field has in it is its value, not its name. */
	private static String textOn(Control control) {
		return switch (control) {
			case Button button -> button.getText();
			case Label label -> label.getText();
			case CLabel label -> label.getText();
			case Link link -> link.getText();
			case Text text -> text.getMessage();
			default -> null;
		};
	}

	private static boolean isText(Object name) {
		return name instanceof String text && !text.isBlank();
	}

	private static String described(Widget widget) {
		Object id = widget.getData(ID);
		return widget.getClass().getSimpleName() + (id == null ? "" : "[" + id + "]");
	}
}
