package org.intcrucible.engine.internal.bytecode;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.function.Supplier;

import org.intcrucible.engine.Simulator;
import org.intcrucible.engine.internal.simulation.Execution;
import org.intcrucible.engine.internal.simulation.Formulas;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;

/**
 * Has formulas computed by a hidden class that is written for them when the first simulator is wanted: who only checks a document
 * does not pay for it. Where that is not possible, they are walked.
 */
public final class CompiledExecution implements Execution {

	@Override
	public Supplier<Simulator> simulators(Formulas formulas, Supplier<Simulator> walked) {
		return new Supplier<>() {

			private Supplier<Simulator> compiled;

			@Override
			public synchronized Simulator get() {
				if (compiled == null) {
					compiled = compile(formulas).<Supplier<Simulator>>map(kernels -> () -> new CompiledSimulator(kernels.get(), walked))
							.orElse(walked);
				}
				return compiled.get();
			}
		};
	}

	/** What makes kernels; empty if the formulas have to be walked. */
	static Optional<Supplier<Kernel>> compile(Formulas formulas) {
		try {
			KernelWriter.Written written = KernelWriter.write(formulas);
			MethodHandles.Lookup lookup = MethodHandles.lookup().defineHiddenClass(written.bytes(), true);
			MethodHandle constructor = lookup.findConstructor(lookup.lookupClass(), MethodType.methodType(void.class, KernelShape.class))
					.asType(MethodType.methodType(Kernel.class, KernelShape.class));
			return Optional.of(() -> create(constructor, written.shape()));
		} catch (NotCompilable | ClassTooLargeException | MethodTooLargeException tooMuch) {
			return Optional.empty();
		} catch (IllegalAccessException | NoSuchMethodException impossible) {
			throw new IllegalStateException("a kernel has a constructor", impossible);
		}
	}

	private static Kernel create(MethodHandle constructor, KernelShape shape) {
		try {
			return (Kernel) constructor.invokeExact(shape);
		} catch (RuntimeException | Error failure) {
			throw failure;
		} catch (Throwable impossible) {
			throw new IllegalStateException("a kernel's constructor throws nothing that is checked", impossible);
		}
	}
}
