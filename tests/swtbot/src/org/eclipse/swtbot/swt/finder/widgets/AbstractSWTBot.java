package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.AssertionFailedException;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.Keyboard;
import org.eclipse.swtbot.swt.finder.keyboard.KeyboardFactory;
import org.eclipse.swtbot.swt.finder.results.BoolResult;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.StringResult;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.eclipse.swtbot.swt.finder.utils.Traverse;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.hamcrest.SelfDescribing;
import org.hamcrest.StringDescription;

/** A widget as whoever uses it sees it, from any thread. */
public abstract class AbstractSWTBot<T extends Widget> {

	public final T widget;
	public final Display display;
	protected final SelfDescribing description;

	public AbstractSWTBot(T widget) throws WidgetNotFoundException {
		this(widget, null);
	}

	/** @throws WidgetNotFoundException if the widget is null or was disposed */
	public AbstractSWTBot(T widget, SelfDescribing description) throws WidgetNotFoundException {
		if (widget == null) {
			throw new WidgetNotFoundException("The widget was null.");
		}
		if (widget.isDisposed()) {
			throw new WidgetNotFoundException("The widget {" + description + "} was disposed.");
		}
		this.widget = widget;
		this.description = description != null ? description : text -> text.appendText(SWTUtils.toString(widget));
		display = widget.getDisplay();
	}

	protected void notify(int eventType) {
		notify(eventType, createEvent());
	}

	protected void notify(int eventType, Event event) {
		notify(eventType, event, widget);
	}

	/**
	 * Tells the listeners of the target, unless this is disabled or gone. Returns when they have been told, or when one of
	 * them waits for more events, as a dialog does.
	 */
	protected void notify(int eventType, Event event, Widget target) {
		event.type = eventType;
		asyncExec(() -> {
			if (target != null && !target.isDisposed() && isEnabledInternal()) {
				target.notifyListeners(eventType, event);
			}
		});
		UIThreadRunnable.syncExec(display, (VoidResult) () -> {
			// what was sent before this has been handled by now
		});
		if (SWTBotPreferences.PLAYBACK_DELAY > 0) {
			SWTUtils.sleep(SWTBotPreferences.PLAYBACK_DELAY);
		}
	}

	protected Event createEvent() {
		Event event = new Event();
		event.time = (int) System.currentTimeMillis();
		event.widget = widget;
		event.display = display;
		return event;
	}

	/** @param stateMask what is held while it happens */
	protected Event createMouseEvent(int x, int y, int button, int stateMask, int count) {
		Event event = createEvent();
		event.x = x;
		event.y = y;
		event.button = button;
		event.stateMask = stateMask;
		event.count = count;
		return event;
	}

	protected Event createSelectionEvent(int stateMask) {
		Event event = createEvent();
		event.stateMask = stateMask;
		return event;
	}

	protected void clickXY(int x, int y) {
		pressXY(x, y, 1, SWT.BUTTON1);
	}

	protected void rightClickXY(int x, int y) {
		pressXY(x, y, 3, SWT.BUTTON3);
	}

	private void pressXY(int x, int y, int button, int mask) {
		enter();
		notify(SWT.MouseDown, createMouseEvent(x, y, button, SWT.NONE, 1));
		notify(SWT.MouseUp, createMouseEvent(x, y, button, mask, 1));
		notify(SWT.Selection, createSelectionEvent(mask));
		leave();
	}

	protected void doubleClickXY(int x, int y) {
		enter();
		notify(SWT.MouseDown, createMouseEvent(x, y, 1, SWT.NONE, 1));
		notify(SWT.Selection, createSelectionEvent(SWT.NONE));
		notify(SWT.MouseUp, createMouseEvent(x, y, 1, SWT.BUTTON1, 1));
		notify(SWT.MouseDown, createMouseEvent(x, y, 1, SWT.NONE, 2));
		notify(SWT.Selection, createSelectionEvent(SWT.NONE));
		notify(SWT.MouseDoubleClick, createMouseEvent(x, y, 1, SWT.NONE, 2));
		notify(SWT.DefaultSelection);
		notify(SWT.MouseUp, createMouseEvent(x, y, 1, SWT.BUTTON1, 2));
		leave();
	}

	/** The mouse comes and the focus with it. */
	void enter() {
		notify(SWT.MouseEnter);
		notify(SWT.MouseMove);
		notify(SWT.Activate);
		notify(SWT.FocusIn);
	}

	void leave() {
		notify(SWT.MouseHover);
		notify(SWT.MouseMove);
		notify(SWT.MouseExit);
		notify(SWT.Deactivate);
		notify(SWT.FocusOut);
	}

	@Override
	public String toString() {
		return StringDescription.toString(description);
	}

	public String getText() {
		return SWTUtils.getText(widget);
	}

	/** @return its data with the key {@link SWTBotPreferences#DEFAULT_KEY}; null without */
	public String getId() {
		return ask((StringResult) () -> (String) widget.getData(SWTBotPreferences.DEFAULT_KEY));
	}

	public String getToolTipText() {
		return SWTUtils.getToolTipText(widget);
	}

	protected boolean hasStyle(Widget any, int style) {
		return SWTUtils.hasStyle(any, style);
	}

	/** Asks for the menu in the middle of the widget. */
	public SWTBotRootMenu contextMenu() throws WidgetNotFoundException {
		if (widget instanceof Control control) {
			return contextMenu(control);
		}
		throw new WidgetNotFoundException("Could not find context menu for widget: " + this);
	}

	protected SWTBotRootMenu contextMenu(Control control) throws WidgetNotFoundException {
		UIThreadRunnable.syncExec(display, (VoidResult) () -> {
			Rectangle bounds = control.getBounds();
			Point middle = display.map(control.getParent(), null, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
			Event event = new Event();
			event.widget = control;
			event.x = middle.x;
			event.y = middle.y;
			control.notifyListeners(SWT.MenuDetect, event);
		});
		WaitForObjectCondition<Menu> menu = Conditions.waitForPopupMenu(control);
		new SWTBot().waitUntilWidgetAppears(menu);
		return new SWTBotRootMenu(menu.get(0));
	}

	/** @return the item of the menu or of one below it */
	public SWTBotMenu contextMenu(String text) throws WidgetNotFoundException {
		return contextMenu().menu(text, true, 0);
	}

	/** @return false for what is no control, unless a subclass knows better */
	public boolean isEnabled() {
		return widget instanceof Control && ask((BoolResult) this::isEnabledInternal);
	}

	/** On the UI thread. */
	protected boolean isEnabledInternal() {
		return switch ((Widget) widget) {
			case Widget gone when gone.isDisposed() -> false;
			case Control control -> control.isEnabled();
			case MenuItem item -> item.isEnabled();
			case Menu menu -> menu.isEnabled();
			case ToolItem item -> item.isEnabled();
			default -> true;
		};
	}

	<E> E ask(Result<E> question) {
		return UIThreadRunnable.syncExec(display, question);
	}

	protected void syncExec(VoidResult toExecute) {
		UIThreadRunnable.syncExec(display, toExecute);
	}

	protected void asyncExec(VoidResult toExecute) {
		UIThreadRunnable.asyncExec(display, toExecute);
	}

	public Color foregroundColor() {
		return ask(() -> widget instanceof Control control ? control.getForeground() : null);
	}

	public Color backgroundColor() {
		return ask(() -> widget instanceof Control control ? control.getBackground() : null);
	}

	protected void assertEnabled() {
		if (!isEnabled()) {
			throw new AssertionFailedException("Widget " + this + " is not enabled.");
		}
	}

	/** @throws TimeoutException if it does not become so in time */
	protected void waitForEnabled() {
		new SWTBot().waitUntil(Conditions.widgetIsEnabled(this));
	}

	public boolean isVisible() {
		return ask(() -> !(widget instanceof Control control) || control.isVisible());
	}

	public void setFocus() {
		waitForEnabled();
		syncExec((VoidResult) () -> {
			if (widget instanceof Control control && !control.isFocusControl()) {
				control.getShell().forceActive();
				control.getShell().forceFocus();
				control.forceFocus();
			}
		});
	}

	public boolean traverse(Traverse traverse) {
		if (!(widget instanceof Control control)) {
			throw new UnsupportedOperationException("Can only traverse controls, not " + this);
		}
		setFocus();
		return ask(() -> control.traverse(traverse.type));
	}

	/** @return whether it has the focus */
	public boolean isActive() {
		return ask(() -> display.getFocusControl() == widget);
	}

	protected AbstractSWTBot<T> click() {
		throw new UnsupportedOperationException("This operation is not supported by this widget.");
	}

	protected Keyboard keyboard() {
		return KeyboardFactory.getDefaultKeyboard(widget, description);
	}

	/** Gives the widget the focus and presses the keys. */
	public AbstractSWTBot<T> pressShortcut(int modificationKeys, char character) {
		setFocus();
		keyboard().pressShortcut(modificationKeys, character);
		return this;
	}

	public AbstractSWTBot<T> pressShortcut(int modificationKeys, int keyCode, char character) {
		setFocus();
		keyboard().pressShortcut(modificationKeys, keyCode, character);
		return this;
	}

	public AbstractSWTBot<T> pressShortcut(KeyStroke... keys) {
		setFocus();
		keyboard().pressShortcut(keys);
		return this;
	}
}
