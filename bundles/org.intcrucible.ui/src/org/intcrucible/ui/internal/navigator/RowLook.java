package org.intcrucible.ui.internal.navigator;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Fonts;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Icons;
import org.intcrucible.ui.widget.Metrics;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;
import org.intcrucible.ui.widget.Tokens;

/** How rows of the tree look: icon and name at the left, what else is to be known in small letters at the right. */
final class RowLook {

	private static final String META = "crucible.navigator.meta";
	private static final int GAP = 8;

	private final Tree tree;
	private final Texts texts = Texts.of(RowLook.class);
	private ProjectId open;

	RowLook(Tree tree) {
		this.tree = tree;
		tree.addListener(SWT.PaintItem, this::drawMeta);
	}

	/** The project that is open is shown in bold letters. */
	void setOpen(ProjectId project) {
		open = project;
		restyle();
	}

	/** Fits all rows to the theme that is in force. */
	void restyle() {
		for (TreeItem item : tree.getItems()) {
			restyle(item);
		}
	}

	private void restyle(TreeItem item) {
		if (item.getData() instanceof Node node) {
			style(item, node);
		}
		for (TreeItem child : item.getItems()) {
			restyle(child);
		}
	}

	/** Makes an item show a row. */
	void style(TreeItem item, Node node) {
		item.setData(node);
		item.setText(name(node));
		item.setData(META, meta(node));
		item.setImage(Icons.image(icon(node), Metrics.ICON_ROW, color(node)));
		boolean bold = node instanceof Node.OneProject project && project.project().id().equals(open);
		item.setFont(Fonts.font(bold ? FontStyle.STRONG : FontStyle.BODY));
	}

	private String name(Node node) {
		return switch (node) {
			case Node.OneProject one -> one.project().title();
			case Node.Chats chats -> texts.get("chats");
			case Node.OneChat one -> one.chat().title();
			case Node.Runs runs -> texts.get("runs");
			case Node.OneRun one -> one.run().name();
			case Node.More more -> texts.get("more");
		};
	}

	private String meta(Node node) {
		return switch (node) {
			case Node.OneChat one -> texts.get("mode." + one.chat().mode().name().toLowerCase(Locale.ROOT));
			case Node.OneRun one -> one.run().status() == RunStatus.COMPLETED && Double.isFinite(one.best())
					? texts.get("best", Numbers.score(one.best())) : StatusMark.of(one.run().status()).word().toLowerCase(Locale.getDefault());
			default -> "";
		};
	}

	private static Icon icon(Node node) {
		return switch (node) {
			case Node.OneProject one -> Icon.CUP;
			case Node.Chats chats -> Icon.CHAT;
			case Node.OneChat one -> Icon.CHAT;
			case Node.Runs runs -> Icon.FLASK;
			case Node.OneRun one -> StatusMark.of(one.run().status()).icon();
			case Node.More more -> Icon.MORE;
		};
	}

	private Token color(Node node) {
		return switch (node) {
			case Node.OneProject one when one.project().id().equals(open) -> Token.ACCENT;
			case Node.OneRun one -> StatusMark.of(one.run().status()).color();
			default -> Token.TEXT_2;
		};
	}

	private void drawMeta(Event event) {
		if (!(event.item.getData(META) instanceof String meta) || meta.isEmpty()) {
			return;
		}
		GC gc = event.gc;
		TreeItem item = (TreeItem) event.item;
		gc.setFont(item.getFont());
		int end = item.getTextBounds(0).x + gc.textExtent(item.getText()).x;
		gc.setFont(Fonts.font(FontStyle.CAPTION));
		Point extent = gc.textExtent(meta);
		int right = tree.getClientArea().width - GAP;
		int left = right - extent.x;
		// The name says more: where both have no room it stands alone.
		if (left > end + GAP) {
			boolean chosen = (event.detail & SWT.SELECTED) != 0;
			gc.setClipping(event.x, event.y, Math.max(event.width, right - event.x), event.height);
			gc.setForeground(chosen ? gc.getForeground() : Tokens.color(Token.TEXT_3));
			gc.drawText(meta, left, event.y + (event.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
		}
	}
}
