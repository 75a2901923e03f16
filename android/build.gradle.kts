buildscript {
    repositories {
        google()
        mavenCentral()
    }
    dependencies {
        // The Android plug-in compiles Kotlin itself, with the version that stands on this class path.
        classpath(libs.kotlin.gradle.plugin)
    }
}

plugins {
    alias(libs.plugins.android.application) apply false
    alias(libs.plugins.kotlin.compose) apply false
}
