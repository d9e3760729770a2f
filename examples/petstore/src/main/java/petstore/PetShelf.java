package petstore;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Keeps the pets in memory. */
public final class PetShelf implements Pets {
  private final SortedMap<Long, Pet> pets = new TreeMap<>();

  @Override
  public synchronized Pet addPet(Pet pet) {
    long id = pet.id().orElseGet(this::nextId);
    if (pets.containsKey(id)) {
      throw new InvalidPet("The store already has a pet " + id + ".");
    }
    return keep(id, pet);
  }

  @Override
  public synchronized Pet updatePet(Pet pet) {
    long id = pet.id().orElseThrow(() -> new InvalidPet("The pet has no id."));
    getPetById(id);
    return keep(id, pet);
  }

  @Override
  public List<Pet> findPetsByStatus(PetStatus status) {
    return list(pet -> pet.status().equals(Optional.of(status)));
  }

  @Override
  public List<Pet> findPetsByTags(Optional<List<String>> tags) {
    return list(pet -> tags.isEmpty() || hasOneOf(tags.get(), pet));
  }

  @Override
  public synchronized Pet getPetById(long petId) {
    Pet pet = pets.get(petId);
    if (pet == null) {
      throw new PetNotFound(petId);
    }
    return pet;
  }

  @Override
  public synchronized void updatePetWithForm(
      long petId, Optional<String> name, Optional<PetStatus> status) {
    Pet pet = getPetById(petId);
    pets.put(
        petId,
        new Pet(
            pet.id(),
            name.orElse(pet.name()),
            pet.category(),
            pet.photoUrls(),
            pet.tags(),
            status.or(pet::status)));
  }

  @Override
  public synchronized void deletePet(Optional<String> apiKey, long petId) {
    getPetById(petId);
    pets.remove(petId);
  }

  @Override
  public ApiResponse uploadFile(
      long petId, Optional<String> additionalMetadata, InputStream image) {
    Pet pet = getPetById(petId);
    try {
      long size = image.transferTo(OutputStream.nullOutputStream());
      String about = additionalMetadata.map(text -> " (" + text + ")").orElse("");
      return new ApiResponse(200, "image", size + " bytes of " + pet.name() + about);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pets that pass a test, in the order of their ids. */
  synchronized List<Pet> list(Predicate<Pet> test) {
    List<Pet> found = new ArrayList<>(pets.values());
    found.removeIf(test.negate());
    return found;
  }

  private Pet keep(long id, Pet pet) {
    Pet kept = new Pet(
        Optional.of(id), pet.name(), pet.category(), pet.photoUrls(), pet.tags(), pet.status());
    pets.put(id, kept);
    return kept;
  }

  private long nextId() {
    return pets.isEmpty() ? 1 : pets.lastKey() + 1;
  }

  private static boolean hasOneOf(List<String> tags, Pet pet) {
    return pet.tags().orElse(List.of()).stream()
        .anyMatch(tag -> tag.name().filter(tags::contains).isPresent());
  }
}
