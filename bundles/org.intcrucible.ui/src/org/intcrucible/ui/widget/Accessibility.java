package org.intcrucible.ui.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/**
 * What screen readers say of a control. SWT's own Accessible can be told and not asked, so what was said is kept as data of
 * the control as well.
 */
public final class Accessibility {

	/** Data of a control: its name, a String. */
	public static final String NAME = "crucible.accessible.name";
	/** Data of a control: what is to be said beyond the name, a String. */
	public static final String DESCRIPTION = "crucible.accessible.description";
	/** Data of a control: its value, a String. */
	public static final String VALUE = "crucible.accessible.value";
	/** Data of a control: its role, an Integer of {@link ACC}. */
	public static final String ROLE = "crucible.accessible.role";
	/** Data of a control: its state beside what SWT knows, an Integer of {@link ACC}. */
	public static final String STATE = "crucible.accessible.state";

	private static final String LISTENED = "crucible.accessible.listened";

	private Accessibility() {
	}

	/** Names a control; without a name it is only a shape to whom it is read. */
	public static void name(Control control, String name) {
		listen(control);
		control.setData(NAME, name);
	}

	/** Gives a control's name, empty if it has none. */
	public static String name(Control control) {
		return text(control, NAME);
	}

	/** Says more than the name, for example why something cannot be used. */
	public static void describe(Control control, String description) {
		listen(control);
		control.setData(DESCRIPTION, description);
	}

	/**
	 * Says what a drawn control is.
	 *
	 * @param role one of {@code ACC.ROLE_...}
	 */
	public static void role(Control control, int role) {
		listen(control);
		control.setData(ROLE, role);
	}

	/** Says the value of a drawn control, such as {@code 34 %}, and tells who listens that it has changed. */
	public static void value(Control control, String value) {
		listen(control);
		if (!value.equals(control.getData(VALUE))) {
			control.setData(VALUE, value);
			control.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
		}
	}

	/**
	 * Says the state of a drawn control, such as {@code ACC.STATE_CHECKED}; that it has the focus or is disabled is known
	 * already.
	 */
	public static void state(Control control, int state) {
		listen(control);
		if (!Integer.valueOf(state).equals(control.getData(STATE))) {
			control.setData(STATE, state);
			control.getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, null);
		}
	}

	/** Has it read out at once: something has changed that the user does not look at. */
	public static void alert(Control control, String text) {
		name(control, text);
		control.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	private static void listen(Control control) {
		if (control.getData(LISTENED) == null) {
			control.setData(LISTENED, Boolean.TRUE);
			control.getAccessible().addAccessibleListener(new Words(control));
			control.getAccessible().addAccessibleControlListener(new Role(control));
		}
	}

	private static String text(Control control, String key) {
		return control.getData(key) instanceof String text ? text : "";
	}

	private static final class Words extends AccessibleAdapter {

		private final Control control;

		Words(Control control) {
			this.control = control;
		}

		@Override
		public void getName(AccessibleEvent event) {
			if (control.getData(NAME) instanceof String name) {
				event.result = name;
			}
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			if (control.getData(DESCRIPTION) instanceof String description) {
				event.result = description;
			}
		}

		@Override
		public void getHelp(AccessibleEvent event) {
			getDescription(event);
		}
	}

	private static final class Role extends AccessibleControlAdapter {

		private final Control control;

		Role(Control control) {
			this.control = control;
		}

		@Override
		public void getRole(AccessibleControlEvent event) {
			if (control.getData(ROLE) instanceof Integer role) {
				event.detail = role;
			}
		}

		@Override
		public void getValue(AccessibleControlEvent event) {
			if (control.getData(VALUE) instanceof String value) {
				event.result = value;
			}
		}

		@Override
		public void getState(AccessibleControlEvent event) {
			if (control.getData(ROLE) == null) {
				return;
			}
			int state = control.getData(STATE) instanceof Integer more ? more : ACC.STATE_NORMAL;
			boolean focusable = (control.getStyle() & SWT.NO_FOCUS) == 0;
			event.detail |= state | (control.isFocusControl() ? ACC.STATE_FOCUSED : 0)
					| (!control.isEnabled() ? ACC.STATE_DISABLED : focusable ? ACC.STATE_FOCUSABLE : 0);
		}
	}
}
