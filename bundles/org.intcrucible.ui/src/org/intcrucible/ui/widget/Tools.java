package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Native tool bars with the icons of the product. */
public final class Tools {

	private Tools() {
	}

	/** A tool bar for a {@link PartBar} or a card. */
	public static ToolBar bar(Composite parent, String id, String name) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.HORIZONTAL);
		WidgetIds.set(bar, id);
		Accessibility.name(bar, name);
		Rows.blend(bar);
		Tokens.onChange(bar, () -> bar.setForeground(Tokens.color(Token.TEXT_2)));
		return bar;
	}

	/**
	 * A tool.
	 *
	 * @param style   {@code SWT.PUSH}, {@code CHECK}, {@code RADIO} or {@code DROP_DOWN}
	 * @param word    shown beside the icon; none if it is empty
	 * @param tooltip what it does; also its name where it has no word
	 */
	public static ToolItem item(ToolBar bar, int style, String id, Icon icon, String word, String tooltip, Runnable action) {
		ToolItem item = new ToolItem(bar, style);
		WidgetIds.set(item, id);
		item.setText(word);
		item.setToolTipText(tooltip);
		Icons.show(bar, image -> {
			if (!item.isDisposed()) {
				item.setImage(image);
			}
		}, icon, Metrics.ICON_TOOL);
		item.addListener(SWT.Selection, event -> {
			if (event.detail != SWT.ARROW) {
				action.run();
			}
		});
		return item;
	}
}
