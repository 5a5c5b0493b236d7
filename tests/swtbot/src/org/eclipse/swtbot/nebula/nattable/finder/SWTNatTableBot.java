package org.eclipse.swtbot.nebula.nattable.finder;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.nebula.nattable.finder.widgets.SWTBotNatTable;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory;
import org.hamcrest.Matcher;

/** A bot that finds NatTables as well. */
public class SWTNatTableBot extends SWTBot {

	public SWTNatTableBot() {
		// the active shell
	}

	public SWTNatTableBot(Widget parent) {
		super(parent);
	}

	public SWTNatTableBot(SWTBot bot) {
		super(bot.getFinder());
	}

	public SWTBotNatTable nattable() {
		return nattable(0);
	}

	public SWTBotNatTable nattable(int index) {
		return nattable(WidgetMatcherFactory.widgetOfType(NatTable.class), index);
	}

	public SWTBotNatTable nattableWithId(String value) {
		return nattable(WidgetMatcherFactory.allOf(WidgetMatcherFactory.widgetOfType(NatTable.class), WidgetMatcherFactory.withId(value)), 0);
	}

	public SWTBotNatTable nattableWithLabel(String label) {
		return nattable(WidgetMatcherFactory.allOf(WidgetMatcherFactory.widgetOfType(NatTable.class), WidgetMatcherFactory.withLabel(label)), 0);
	}

	private SWTBotNatTable nattable(Matcher<NatTable> matcher, int index) {
		return new SWTBotNatTable(widget(matcher, index), matcher);
	}
}
