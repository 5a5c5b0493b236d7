package org.intcrucible.store.internal.project;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.ProvenanceEntry;
import org.intcrucible.model.Sha256;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.internal.DatabaseAccess;
import org.intcrucible.store.internal.DatabaseKey;
import org.intcrucible.store.internal.Sessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Projects and documents as their tables hold them. */
@Component
public final class ProjectRepository implements ProjectReader {

	private static final char ESCAPE = '!';

	private final Sessions sessions;

	@Activate
	public ProjectRepository(@Reference DatabaseKey key) {
		this(DatabaseAccess.by(key));
	}

	public ProjectRepository(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public Optional<Project> find(ProjectId id) {
		return sessions.read(entities -> Optional.ofNullable(entities.find(ProjectEntity.class, id.toString()))
				.map(ProjectEntity::toProject));
	}

	@Override
	public Optional<Project> titled(String title) {
		return sessions.read(entities -> titled(entities, title).map(ProjectEntity::toProject));
	}

	static Optional<ProjectEntity> titled(EntityManager entities, String title) {
		return entities.createQuery("SELECT p FROM ProjectEntity p WHERE p.activeTitle = :key", ProjectEntity.class)
				.setParameter("key", Sha256.of(title)).getResultStream().findFirst();
	}

	@Override
	public Page<Project> list(String text, boolean deleted, Page.Request page) {
		String conditions = "p.deletedAt IS " + (deleted ? "NOT NULL" : "NULL") + (page.after() == 0 ? "" : " AND p.position < :after")
				+ (text.isEmpty() ? "" : " AND LOWER(p.title) LIKE :text ESCAPE '" + ESCAPE + "'");
		List<ProjectEntity> rows = sessions.read(entities -> {
			TypedQuery<ProjectEntity> query = entities
					.createQuery("SELECT p FROM ProjectEntity p WHERE " + conditions + " ORDER BY p.position DESC", ProjectEntity.class)
					.setMaxResults(page.limit());
			if (page.after() > 0) {
				query.setParameter("after", page.after());
			}
			if (!text.isEmpty()) {
				query.setParameter("text", "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%");
			}
			return query.getResultList();
		});
		return new Page<>(rows.stream().map(ProjectEntity::toProject).toList(),
				rows.size() < page.limit() ? 0 : rows.getLast().position);
	}

	private static String escaped(String text) {
		return text.replace("" + ESCAPE, "" + ESCAPE + ESCAPE).replace("%", ESCAPE + "%").replace("_", ESCAPE + "_");
	}

	@Override
	public Optional<PinnedDocument> document(ProjectId project) {
		return sessions.read(entities -> Optional.ofNullable(entities.find(ProjectEntity.class, project.toString()))
				.flatMap(row -> document(entities, project, row.revision)).map(DocumentParts::pinned));
	}

	@Override
	public Optional<PinnedDocument> document(ProjectId project, int revision) {
		return sessions.read(entities -> document(entities, project, revision).map(DocumentParts::pinned));
	}

	@Override
	public Optional<String> text(ProjectId project, int revision) {
		return sessions.read(entities -> document(entities, project, revision).map(row -> row.content));
	}

	static Optional<DocumentEntity> document(EntityManager entities, ProjectId project, int revision) {
		return entities
				.createQuery("SELECT d FROM DocumentEntity d WHERE d.projectId = :project AND d.revision = :revision", DocumentEntity.class)
				.setParameter("project", project.toString()).setParameter("revision", revision).getResultStream().findFirst();
	}

	@Override
	public Page<ProvenanceEntry> provenance(ProjectId project, String element, Page.Request page) {
		String conditions = "p.projectId = :project" + (element.isEmpty() ? "" : " AND p.elementId = :element")
				+ (page.after() == 0 ? "" : " AND p.position < :after");
		List<ProvenanceEntity> rows = sessions.read(entities -> {
			TypedQuery<ProvenanceEntity> query = entities
					.createQuery("SELECT p FROM ProvenanceEntity p WHERE " + conditions + " ORDER BY p.position DESC", ProvenanceEntity.class)
					.setParameter("project", project.toString()).setMaxResults(page.limit());
			if (!element.isEmpty()) {
				query.setParameter("element", element);
			}
			if (page.after() > 0) {
				query.setParameter("after", page.after());
			}
			return query.getResultList();
		});
		return new Page<>(rows.stream().map(ProvenanceEntity::toEntry).toList(),
				rows.size() < page.limit() ? 0 : rows.getLast().position);
	}

	@Override
	public List<Integer> revisionsAfter(ProjectId project, int revision) {
		return sessions.read(entities -> entities
				.createQuery("SELECT d.revision FROM DocumentEntity d WHERE d.projectId = :project AND d.revision > :revision "
						+ "ORDER BY d.revision", Integer.class)
				.setParameter("project", project.toString()).setParameter("revision", revision).getResultList());
	}
}
