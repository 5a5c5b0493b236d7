package org.eclipse.swtbot.swt.finder.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.hamcrest.SelfDescribing;

/** A text with links in it. */
public class SWTBotLink extends AbstractSWTBotControl<Link> {

	private static final Pattern ANCHOR = Pattern.compile("<a(?:\\s+href\\s*=\\s*[\"']([^\"']*)[\"'])?\\s*>(.*?)</a>", Pattern.CASE_INSENSITIVE);

	/** @param target what the event of a press has as its text */
	private record Anchor(String text, String target) {
	}

	public SWTBotLink(Link widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotLink(Link widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
	}

	/** Presses the first link. */
	@Override
	public AbstractSWTBot<Link> click() {
		return click(0);
	}

	/** Presses the link with this number; where there is none, only the mouse comes and goes. */
	public AbstractSWTBot<Link> click(int linkIndex) {
		List<Anchor> anchors = anchors();
		press(linkIndex >= 0 && linkIndex < anchors.size() ? anchors.get(linkIndex).target() : null);
		return this;
	}

	/** @throws IllegalArgumentException if no link has this text */
	public AbstractSWTBot<Link> click(String hyperlinkText) {
		press(anchors().stream().filter(anchor -> anchor.text().equals(hyperlinkText)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(
						"Link does not contain text (" + hyperlinkText + "). It contains (" + getText() + ")"))
				.target());
		return this;
	}

	private List<Anchor> anchors() {
		List<Anchor> anchors = new ArrayList<>();
		Matcher matcher = ANCHOR.matcher(getText());
		while (matcher.find()) {
			anchors.add(new Anchor(matcher.group(2), matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
		}
		return anchors;
	}

	private void press(String target) {
		notify(SWT.MouseEnter, createMouseEvent(0, 0, 0, SWT.NONE, 0));
		notify(SWT.Activate);
		notify(SWT.FocusIn);
		notify(SWT.MouseDown, createMouseEvent(0, 0, 1, SWT.NONE, 1));
		if (target != null) {
			Event event = createEvent();
			event.text = target;
			notify(SWT.Selection, event);
		}
		notify(SWT.MouseUp, createMouseEvent(0, 0, 1, SWT.BUTTON1, 1));
	}
}
