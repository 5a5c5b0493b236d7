package org.intcrucible.cli.internal;

import org.intcrucible.engine.Noise;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --noise mean|SEED}. */
final class NoiseOption implements ITypeConverter<Noise> {

	/** The nominal scenario, which is the first of every run: so a seed gives the draws of its nominal row. */
	private static final int NOMINAL = 1;

	@Override
	public Noise convert(String text) {
		if (text.equals("mean")) {
			return new Noise.AtMean();
		}
		try {
			return new Noise.Drawn(Long.parseLong(text), NOMINAL);
		} catch (NumberFormatException refused) {
			throw new TypeConversionException("\"" + text + "\" is neither mean nor a whole number");
		}
	}
}
