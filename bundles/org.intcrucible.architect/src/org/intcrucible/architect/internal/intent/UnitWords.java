package org.intcrucible.architect.internal.intent;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words that are units where they stand behind a number. */
final class UnitWords {

	private static final String TABLE = """
			ms: ms msec millisecond milliseconds millis millisekunde millisekunden
			s: s sec secs second seconds sekunde sekunden
			min: min mins minute minutes minuten
			h: h hr hrs hour hours stunde stunden std
			d: d day days tag tage tagen
			week: week weeks woche wochen
			month: month months monat monate monaten
			year: year years jahr jahre jahren
			%: % percent pct prozent
			EUR: eur euro euros
			USD: usd dollar dollars bucks $
			GBP: gbp pound pounds
			CHF: chf franken francs
			token: token tokens
			kg: kg kilogram kilograms kilogramm kilo kilos
			g: g gram grams gramm
			t: t tonne tonnes ton tons tonnen
			km: km kilometer kilometers kilometre kilometres
			m: m meter meters metre metres metern
			cm: cm
			mm: mm
			in: inch inches
			l: l liter liters litre litres litern
			W: watt w
			kW: kw kilowatt kilowatts
			kWh: kwh
			MWh: mwh
			MW: mw
			GB: gb gigabyte gigabytes
			MB: mb megabyte megabytes
			TB: tb terabyte terabytes
			Hz: hz
			""";

	private static final Map<String, String> SIGNS = Map.of("\u20AC", "EUR", "$", "USD", "\u00A3", "GBP", "%", "%");

	private static final Map<String, String> UNITS = units();

	private UnitWords() {
	}

	private static Map<String, String> units() {
		var units = new HashMap<>(SIGNS);
		TABLE.lines().forEach(line -> {
			int colon = line.indexOf(':');
			for (String word : line.substring(colon + 1).strip().split(" ")) {
				units.put(word, line.substring(0, colon));
			}
		});
		return Map.copyOf(units);
	}

	/** @param form a word as {@link WordForms} gives it, or a sign */
	static Optional<String> unit(String form) {
		return Optional.ofNullable(UNITS.get(form));
	}

	/** Of a sign that may stand in front of its number. */
	static Optional<String> currency(String form) {
		return form.equals("%") ? Optional.empty() : Optional.ofNullable(SIGNS.get(form))
				.or(() -> Optional.ofNullable(UNITS.get(form)).filter(unit -> unit.matches("EUR|USD|GBP|CHF")
						&& form.length() == 3));
	}
}
