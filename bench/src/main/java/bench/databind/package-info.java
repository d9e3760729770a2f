/** The same body with jackson-databind and Hibernate Validator. */
package bench.databind;
