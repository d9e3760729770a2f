package petstore;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Put;
import jakarta.validation.constraints.NotBlank;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Everything about the pets. */
@Api(path = "/pet", tags = "pet")
public interface Pets {

  /**
   * Adds a pet to the store.
   *
   * @param pet the new pet; it is given an id if it has none
   * @return the pet as it is kept
   */
  @Post
  Pet addPet(Pet pet) throws InvalidPet;

  /**
   * Replaces a pet by its id.
   *
   * @param pet the pet, which must have an id
   * @return the pet as it is kept
   */
  @Put
  Pet updatePet(Pet pet) throws InvalidPet, PetNotFound;

  /**
   * Finds pets by status.
   *
   * @param status the status that they have
   * @return the pets, in the order of their ids
   */
  @Get("/findByStatus")
  List<Pet> findPetsByStatus(@Default("available") PetStatus status);

  /**
   * Finds pets by tags.
   *
   * @param tags names of tags, of which a pet has at least one
   * @return the pets, in the order of their ids; all of them when no tag is named
   */
  @Get("/findByTags")
  List<Pet> findPetsByTags(Optional<List<@NotBlank String>> tags);

  /**
   * Finds a pet by its id.
   *
   * @param petId the pet's id
   * @return the pet
   */
  @Get("/{petId}")
  Pet getPetById(long petId) throws PetNotFound;

  /**
   * Changes a pet's name and status.
   *
   * @param petId the pet's id
   * @param name the new name; the old one stays if there is none
   * @param status the new status; the old one stays if there is none
   */
  @Post("/{petId}")
  void updatePetWithForm(long petId, Optional<@NotBlank String> name, Optional<PetStatus> status)
      throws PetNotFound;

  /**
   * Removes a pet.
   *
   * @param apiKey the key of the caller; any will do
   * @param petId the pet's id
   */
  @Delete("/{petId}")
  void deletePet(@Header("api_key") Optional<String> apiKey, long petId) throws PetNotFound;

  /**
   * Uploads a picture of a pet.
   *
   * @param petId the pet's id
   * @param additionalMetadata what there is to say about the picture
   * @param image the picture
   * @return how much was received
   */
  @Post("/{petId}/uploadImage")
  ApiResponse uploadFile(long petId, Optional<String> additionalMetadata, InputStream image)
      throws PetNotFound;
}
