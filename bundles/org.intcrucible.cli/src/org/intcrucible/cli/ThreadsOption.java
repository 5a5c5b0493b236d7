package org.intcrucible.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many threads a run may use. picocli fills the field of a fresh object for each call. */
public final class ThreadsOption {

	private static final int MOST = 1024;

	@Option(names = "--threads", paramLabel = "N", converter = Count.class,
			description = "How many threads to use (default: all cores). Results do not depend on it.")
	private int threads = Runtime.getRuntime().availableProcessors();

	/** At least 1. */
	public int threads() {
		return threads;
	}

	/** Reads the number. */
	static final class Count implements ITypeConverter<Integer> {

		@Override
		public Integer convert(String written) {
			if (!written.matches("0*[0-9]{1,4}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > MOST) {
				throw new TypeConversionException("\"" + written + "\" is no number of threads. Write a number from 1 to 1,024.");
			}
			return Integer.valueOf(written);
		}
	}
}
