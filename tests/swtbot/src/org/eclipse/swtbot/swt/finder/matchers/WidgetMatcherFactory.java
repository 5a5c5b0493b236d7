package org.eclipse.swtbot.swt.finder.matchers;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.finders.ControlFinder;
import org.eclipse.swtbot.swt.finder.finders.Finder;
import org.eclipse.swtbot.swt.finder.finders.MenuFinder;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** What widgets are found by. */
public abstract class WidgetMatcherFactory {

	private WidgetMatcherFactory() {
	}

	private static <T extends Widget> Matcher<T> matcher(String description, Predicate<Widget> test) {
		return new AbstractMatcher<>() {
			@Override
			protected boolean doMatch(Object item) {
				return item instanceof Widget widget && test.test(widget);
			}

			@Override
			public void describeTo(Description text) {
				text.appendText(description);
			}
		};
	}

	public static <T extends Widget> Matcher<T> widgetOfType(Class<T> type) {
		return matcher("of type '" + type.getSimpleName() + "'", type::isInstance);
	}

	/** Its data with the key {@link SWTBotPreferences#DEFAULT_KEY} equals the value. */
	public static <T extends Widget> Matcher<T> withId(String value) {
		return withId(SWTBotPreferences.DEFAULT_KEY, value);
	}

	public static <T extends Widget> Matcher<T> withId(String key, String value) {
		return withId(key, (Object) value);
	}

	public static <T extends Widget> Matcher<T> withId(String key, Object value) {
		return matcher("with key/value (" + key + "/" + value + ")", widget -> value.equals(widget.getData(key)));
	}

	/** Its text is exactly this. */
	public static <T extends Widget> Matcher<T> withText(String text) {
		return matcher("with text '" + text + "'", widget -> SWTUtils.getText(widget).equals(text));
	}

	/** Its text matches the regular expression as a whole. */
	public static <T extends Widget> Matcher<T> withRegex(String regex) {
		Pattern pattern = Pattern.compile(regex);
		return matcher("with regex '" + regex + "'", widget -> pattern.matcher(SWTUtils.getText(widget)).matches());
	}

	/** Its text is this, without the marks of mnemonics and the key that is told after a tabulator. */
	public static <T extends Widget> Matcher<T> withMnemonic(String text) {
		String wanted = text.replace("&", "");
		return matcher("with mnemonic '" + wanted + "'",
				widget -> SWTUtils.getText(widget).replace("&", "").split("\t")[0].equals(wanted));
	}

	public static <T extends Widget> Matcher<T> withTooltip(String text) {
		return matcher("with tooltip '" + text + "'", widget -> SWTUtils.getToolTipText(widget).equals(text));
	}

	public static <T extends Widget> Matcher<T> withStyle(int style, String styleDescription) {
		return matcher("with style '" + styleDescription + "'", widget -> SWTUtils.hasStyle(widget, style));
	}

	/** A label with this text stands somewhere before it in the active shell. */
	public static <T extends Widget> Matcher<T> withLabel(String labelText) {
		return withLabel(labelText, new Finder(new ControlFinder(), new MenuFinder()));
	}

	/** A label with this text stands somewhere before it among what the finder finds. */
	public static <T extends Widget> Matcher<T> withLabel(String labelText, Finder finder) {
		Matcher<Widget> text = withMnemonic(labelText);
		return matcher("with label (" + text + ")", widget -> {
			List<Widget> all = finder.findControls(matcher("anything", any -> true));
			return all.subList(0, all.indexOf(widget)).stream()
					.anyMatch(before -> (before instanceof Label || before instanceof CLabel) && text.matches(before));
		});
	}

	/** It lies in a group with this text. */
	public static <T extends Widget> Matcher<T> inGroup(String labelText) {
		Matcher<Widget> text = withMnemonic(labelText);
		return matcher("in group (" + text + ")", widget -> {
			Widget above = widget instanceof Control control ? control.getParent() : null;
			while (above instanceof Control control && !(above instanceof Group && text.matches(above))) {
				above = control.getParent();
			}
			return above != null;
		});
	}

	@SafeVarargs
	public static <T extends Widget> Matcher<T> allOf(Matcher<? extends T>... matchers) {
		return combined(" and ", Arrays.asList(matchers), item -> Arrays.stream(matchers).allMatch(one -> one.matches(item)));
	}

	@SafeVarargs
	public static <T extends Widget> Matcher<T> anyOf(Matcher<? extends T>... matchers) {
		return combined(" or ", Arrays.asList(matchers), item -> Arrays.stream(matchers).anyMatch(one -> one.matches(item)));
	}

	private static <T extends Widget> Matcher<T> combined(String word, List<Matcher<? extends T>> parts, Predicate<Object> test) {
		return new BaseMatcher<>() {
			@Override
			public boolean matches(Object item) {
				return test.test(item);
			}

			@Override
			public void describeTo(Description text) {
				text.appendList("(", word, ")", parts);
			}
		};
	}
}
