package org.intcrucible.tests.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.intcrucible.model.Sha256;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectArchives;

/**
 * A project that comes with an archive, and whose one run has as many candidates as a search leaves that goes on for hours.
 * All else of it, its ids excepted, is that of a small project with one lever x and one goal cost.
 */
final class GrownArchive {

	private static final Pattern ID = Pattern.compile("[0-9a-f](?=[0-9a-f]{7}(-[0-9a-f]{4}){3}-[0-9a-f]{12})");
	private static final Pattern RUN = Pattern.compile("\"id\":\"([^\"]*)\"");
	private static final String RUNS = "crucible_runs.jsonl";
	private static final String CANDIDATES = "crucible_candidates.jsonl";
	private static final String EVALUATIONS = "crucible_evaluations.jsonl";
	private static final String EVENTS = "audit.jsonl";
	private static final String MANIFEST = "manifest.json";
	private static final int BLOCK = 1_000;
	/** A prime, so that each rank comes once however many there are. */
	private static final long STRIDE = 7_919;
	private static final List<String> STATUSES = List.of("promising", "promising", "under_test", "weak", "rejected");

	private final int candidates;
	private final int scenarios;
	private final List<String> contents = new ArrayList<>();

	private GrownArchive(int candidates, int scenarios) {
		this.candidates = candidates;
		this.scenarios = scenarios;
	}

	/** @param scenarios of the run of the small project */
	static StoredProject read(StoredProject small, int candidates, int scenarios, Path folder) {
		Path from = folder.resolve("small.zip");
		Path to = folder.resolve("grown.zip");
		ProjectArchives archives = StoredProject.service(ProjectArchives.class);
		archives.export(small.id(), from).orElseThrow();
		new GrownArchive(candidates, scenarios).write(from, to);
		var read = archives.read(to, Author.USER).orElseThrow();
		return new StoredProject(read.id(), read.title());
	}

	/** The rank of a candidate by its ordinal, both from 1. */
	private int rank(int ordinal) {
		return (int) (ordinal * STRIDE % candidates) + 1;
	}

	/** What x is of a candidate: it grows with the ordinal. */
	private double lever(int ordinal) {
		return 10.0 * ordinal / candidates;
	}

	/** The ordinal of the candidate with a rank. */
	static int ordinal(int rank, int candidates) {
		return IntStream.rangeClosed(1, candidates).filter(ordinal -> (int) (ordinal * STRIDE % candidates) + 1 == rank).findFirst().orElseThrow();
	}

	private void write(Path from, Path to) {
		try (ZipFile small = new ZipFile(from.toFile()); ZipOutputStream grown = new ZipOutputStream(Files.newOutputStream(to))) {
			grown.setLevel(Deflater.BEST_SPEED);
			String run = run(small);
			for (String name : small.stream().map(ZipEntry::getName).filter(name -> !name.equals(MANIFEST)).toList()) {
				put(grown, name, switch (name) {
					case CANDIDATES -> IntStream.rangeClosed(1, candidates).mapToObj(ordinal -> candidate(run, ordinal));
					case EVALUATIONS -> IntStream.range(0, candidates / BLOCK).boxed().flatMap(block -> evaluations(run, block * BLOCK + 1));
					case EVENTS -> Stream.empty();
					default -> lines(small, name).map(GrownArchive::renamed);
				});
			}
			String head = renamed(String.join("\n", lines(small, MANIFEST).takeWhile(line -> !line.contains("\"entries\"")).toList()));
			grown.putNextEntry(new ZipEntry(MANIFEST));
			grown.write((head + "\"entries\": {" + String.join(",", contents) + "}}").getBytes(StandardCharsets.UTF_8));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** Ids are unique in a workspace. */
	private static String renamed(String line) {
		return ID.matcher(line).replaceAll(digit -> Integer.toHexString(15 - Integer.parseInt(digit.group(), 16)));
	}

	private static String run(ZipFile small) {
		Matcher id = RUN.matcher(renamed(lines(small, RUNS).findFirst().orElseThrow()));
		if (!id.find()) {
			throw new AssertionError("the run has no id");
		}
		return id.group(1);
	}

	private static Stream<String> lines(ZipFile zip, String entry) {
		try {
			return new BufferedReader(new InputStreamReader(zip.getInputStream(zip.getEntry(entry)), StandardCharsets.UTF_8)).lines();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private void put(ZipOutputStream zip, String name, Stream<String> lines) throws IOException {
		MessageDigest digest = Sha256.digest();
		long bytes = 0;
		long rows = 0;
		zip.putNextEntry(new ZipEntry(name));
		for (String line : (Iterable<String>) lines::iterator) {
			byte[] row = (line + "\n").getBytes(StandardCharsets.UTF_8);
			digest.update(row);
			zip.write(row);
			bytes += row.length;
			rows++;
		}
		contents.add(String.format(Locale.ROOT, "\"%s\": {\"sha256\": \"%s\", \"bytes\": %d, \"rows\": %d}", name, Sha256.hex(digest), bytes,
				name.endsWith(".jsonl") ? rows : 0));
	}

	/** One that is as good as its rank says, wherever it lies in P against R. */
	private String candidate(String run, int ordinal) {
		int rank = rank(ordinal);
		double i = 2.0 * (candidates - rank + 1) / candidates;
		double r = 0.1 + 0.4 * (ordinal * 31L % 997) / 997;
		String p = String.valueOf(i * r);
		String status = STATUSES.get((int) ((rank - 1L) * STATUSES.size() / candidates));
		return "{\"run_id\":\"" + run + "\",\"ordinal\":" + ordinal + ",\"rank\":" + rank + ",\"label\":\"Design " + ordinal + "\",\"status\":\"" + status
				+ "\",\"origin\":\"system\",\"parents\":\"[]\",\"levers\":\"{\\\"x\\\":" + lever(ordinal) + "}\",\"outcomes\":\"{}\",\"p\":" + p
				+ ",\"r\":" + r + ",\"i\":" + i + ",\"scores\":\"{\\\"P\\\":{\\\"overall\\\":" + p + ",\\\"components\\\":{}},\\\"R\\\":{\\\"overall\\\":"
				+ r + ",\\\"components\\\":{}},\\\"I\\\":" + i + ",\\\"constraint_satisfaction\\\":{},\\\"ranking_explanation\\\":\\\"\\\","
				+ "\\\"ranking_factors\\\":{\\\"positive\\\":[],\\\"negative\\\":[]}}\",\"robustness\":\"{\\\"coverage\\\":1,\\\"satisficing\\\":1,"
				+ "\\\"regret\\\":0,\\\"p10\\\":" + p + ",\\\"prediction_accuracy\\\":1,\\\"pareto_efficient\\\":false,\\\"breaks_at\\\":[]}\","
				+ "\"provenance\":\"[]\"}";
	}

	/** A block of evaluations, in which the cost is x + 1 in every scenario. */
	private Stream<String> evaluations(String run, int first) {
		double[] cost = new double[BLOCK * scenarios];
		for (int i = 0; i < cost.length; i++) {
			cost[i] = lever(first + i / scenarios) + 1;
		}
		byte[] states = new byte[cost.length];
		Arrays.fill(states, (byte) 1);
		byte[] half = numbers(IntStream.range(0, cost.length).mapToDouble(i -> 0.5).toArray());
		return Stream.of(column(run, first, 0, "state", "", states), column(run, first, 1, "outcome", "cost", numbers(cost)),
				column(run, first, 2, "prediction", "", half), column(run, first, 3, "resource", "", half));
	}

	private static byte[] numbers(double[] values) {
		ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES);
		bytes.asDoubleBuffer().put(values);
		return bytes.array();
	}

	private String column(String run, int first, int number, String kind, String name, byte[] data) {
		return new StringJoiner(",", "{", "}").add("\"run_id\":\"" + run + "\"").add("\"first_scenario\":1").add("\"first_candidate\":" + first)
				.add("\"column_number\":" + number).add("\"scenarios\":" + scenarios).add("\"candidates\":" + BLOCK).add("\"kind\":\"" + kind + "\"")
				.add("\"name\":\"" + name + "\"").add("\"data\":\"" + Base64.getEncoder().encodeToString(data) + "\"").toString();
	}
}
