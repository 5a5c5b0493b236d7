package org.eclipse.swtbot.swt.finder.widgets;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.waits.Conditions;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.waits.WaitForObjectCondition;
import org.hamcrest.SelfDescribing;

/** A window or dialog. */
public class SWTBotShell extends AbstractSWTBotControl<Shell> {

	public SWTBotShell(Shell shell) throws WidgetNotFoundException {
		this(shell, null);
	}

	public SWTBotShell(Shell shell, SelfDescribing description) throws WidgetNotFoundException {
		super(shell, description);
	}

	/** @throws TimeoutException if it does not get the keyboard */
	public SWTBotShell activate() throws TimeoutException {
		await("get activated", () -> {
			syncExec(() -> {
				widget.forceActive();
				widget.forceFocus();
			});
			return isActive();
		});
		notify(SWT.Activate);
		return this;
	}

	/** @throws TimeoutException if it does not close */
	public void close() throws TimeoutException {
		notify(SWT.Close);
		asyncExec(() -> {
			if (!widget.isDisposed()) {
				widget.close();
			}
		});
		await("close", () -> !isOpen());
	}

	private void await(String what, BooleanSupplier test) {
		new SWTBot().waitUntil(new DefaultCondition() {
			@Override
			public boolean test() {
				return test.getAsBoolean();
			}

			@Override
			public String getFailureMessage() {
				return "Timed out waiting for " + SWTBotShell.this + " to " + what;
			}
		});
	}

	public boolean isOpen() {
		return ask(() -> !widget.isDisposed() && widget.isVisible());
	}

	@Override
	public boolean isActive() {
		return ask(() -> display.getActiveShell() == widget);
	}

	/** @return a bot for what is inside */
	public SWTBot bot() {
		return new SWTBot(widget);
	}

	public SWTBotRootMenu menu() {
		WaitForObjectCondition<Menu> menu = Conditions.waitForMenuBar(this);
		bot().waitUntil(menu);
		return new SWTBotRootMenu(menu.get(0));
	}
}
