/** Declarations out of class files. The only package that sees Jandex. */
package dev.jetwright.generator.source.classfile;
