package tour;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import petstore.client.ApiClient;
import petstore.client.ApiResponse;
import petstore.client.Category;
import petstore.client.InvalidPet;
import petstore.client.Pet;
import petstore.client.PetNotFound;
import petstore.client.PetStatus;
import petstore.client.Pets;
import petstore.client.Tag;

/** The pets of the pet store. */
final class PetTour {
  private final Tour tour;
  private final ApiClient store;
  private final Pets pets;

  PetTour(Tour tour, String baseUrl) {
    this.tour = tour;
    this.store = ApiClient.builder().baseUrl(URI.create(baseUrl)).build();
    this.pets = store.pets();
  }

  void run() {
    Pet rex = pet(Optional.of(1L), "Rex", PetStatus.AVAILABLE);
    tour.expect("addPet", rex, pets.addPet(rex));
    tour.fails("addPet", InvalidPet.class, () -> pets.addPet(rex));

    Pet sold = pet(Optional.of(1L), "Rex", PetStatus.SOLD);
    tour.expect("updatePet", sold, pets.updatePet(sold));
    tour.fails(
        "updatePet",
        InvalidPet.class,
        () -> pets.updatePet(pet(Optional.empty(), "Tom", PetStatus.SOLD)));
    tour.fails(
        "updatePet",
        PetNotFound.class,
        () -> pets.updatePet(pet(Optional.of(7L), "Tom", PetStatus.SOLD)));

    tour.expect("findPetsByStatus", List.of(), pets.findPetsByStatus());
    tour.expect(
        "findPetsByStatus", List.of(sold), pets.findPetsByStatus(Optional.of(PetStatus.SOLD)));
    tour.expect("findPetsByTags", List.of(sold), pets.findPetsByTags(Optional.of(List.of("good"))));
    tour.expect("getPetById", sold, pets.getPetById(1));
    PetNotFound missing = tour.fails("getPetById", PetNotFound.class, () -> pets.getPetById(7));
    tour.expect("getPetById PetNotFound", 7L, missing.petId());

    pets.updatePetWithForm(1, Optional.of("Max"), Optional.empty());
    tour.done("updatePetWithForm");
    tour.expect("getPetById", "Max", pets.getPetById(1).name());
    tour.fails("updatePetWithForm", PetNotFound.class, () -> pets.updatePetWithForm(7));

    tour.expect(
        "getInventory",
        Map.of(PetStatus.AVAILABLE, 0, PetStatus.PENDING, 0, PetStatus.SOLD, 1),
        store.store().getInventory());

    upload();

    pets.deletePet(Optional.of("any"), 1);
    tour.done("deletePet");
    tour.fails("deletePet", PetNotFound.class, () -> pets.deletePet(1));
  }

  private void upload() {
    ApiResponse uploaded =
        pets.uploadFile(1, Optional.of("a portrait"), new ByteArrayInputStream(new byte[300_000]));
    tour.expect("uploadFile", "300000 bytes of Max (a portrait)", uploaded.message());
    tour.fails(
        "uploadFile", PetNotFound.class, () -> pets.uploadFile(7, InputStream.nullInputStream()));
  }

  private static Pet pet(Optional<Long> id, String name, PetStatus status) {
    return new Pet(
        id,
        name,
        Optional.of(new Category(Optional.of(1L), Optional.of("dog"))),
        List.of("https://example.org/" + name),
        Optional.of(List.of(new Tag(Optional.empty(), Optional.of("good")))),
        Optional.of(status));
  }
}
