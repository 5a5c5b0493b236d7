package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.hamcrest.SelfDescribing;

/** A tab. */
public class SWTBotCTabItem extends AbstractSWTBot<CTabItem> {

	private final CTabFolder folder;

	public SWTBotCTabItem(CTabItem widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	public SWTBotCTabItem(CTabItem widget, SelfDescribing description) throws WidgetNotFoundException {
		super(widget, description);
		folder = ask(widget::getParent);
	}

	/** Scrolls to it. */
	public SWTBotCTabItem show() {
		syncExec(() -> folder.showItem(widget));
		return this;
	}

	/** @throws TimeoutException if it does not come to the front */
	public SWTBotCTabItem activate() throws TimeoutException {
		waitForEnabled();
		asyncExec(() -> folder.setSelection(widget));
		notify(SWT.Selection, createEvent(), folder);
		new SWTBot().waitUntil(new DefaultCondition() {
			@Override
			public boolean test() {
				return isActive();
			}

			@Override
			public String getFailureMessage() {
				return "Timed out waiting for " + SWTBotCTabItem.this + " to activate";
			}
		});
		return this;
	}

	@Override
	protected Event createEvent() {
		Event event = super.createEvent();
		event.widget = folder;
		event.item = widget;
		return event;
	}

	/** @return whether it is in front */
	@Override
	public boolean isActive() {
		return ask(() -> folder.getSelection() == widget);
	}

	@Override
	public boolean isEnabled() {
		return ask(() -> folder.isEnabled());
	}
}
