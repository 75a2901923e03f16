plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.compose)
}

/** What `bindings/phone/build-android` leaves: the core for each ABI, and the Kotlin that calls it. */
val core = layout.buildDirectory.dir("core")

android {
    namespace = "app.aftercare"
    compileSdk =
        libs.versions.compileSdk
            .get()
            .toInt()
    ndkVersion = libs.versions.ndk.get()

    defaultConfig {
        applicationId = "app.aftercare"
        minSdk =
            libs.versions.minSdk
                .get()
                .toInt()
        targetSdk =
            libs.versions.targetSdk
                .get()
                .toInt()
        versionCode = 1
        versionName = "0.1.0"
        testInstrumentationRunner = "androidx.test.runner.AndroidJUnitRunner"
        ndk { abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64") }
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "keep.pro")
        }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    buildFeatures { compose = true }

    sourceSets.named("main") {
        kotlin.directories +=
            core
                .get()
                .dir("kotlin")
                .asFile.path
        jniLibs.directories +=
            core
                .get()
                .dir("jniLibs")
                .asFile.path
    }

    lint {
        warningsAsErrors = true
        checkReleaseBuilds = true
    }
}

/** Builds the core with cargo-ndk and generates the bindings. cargo knows what has changed, so it is always asked. */
val buildCore =
    tasks.register<Exec>("buildCore") {
        val project = rootDir.parentFile
        workingDir = project
        // `-Paftercare.unsigned` takes in figures that no clinician has signed; without it the core refuses them.
        val unsigned = listOfNotNull("--unsigned".takeIf { providers.gradleProperty("aftercare.unsigned").isPresent })
        commandLine(listOf("$project/bindings/phone/build-android") + unsigned + core.get().asFile.path)
        environment(
            "ANDROID_NDK_HOME",
            androidComponents.sdkComponents.ndkDirectory
                .get()
                .asFile.path,
        )
        outputs.dir(core)
        outputs.upToDateWhen { false }
    }

tasks.named("preBuild") { dependsOn(buildCore) }

dependencies {
    implementation(libs.activity.compose)
    implementation(libs.compose.foundation)
    implementation(libs.compose.material3)
    implementation(libs.compose.ui)
    implementation(libs.coroutines.android)
    // Android 8 reads no orientation from a picture that comes as a stream.
    implementation(libs.exifinterface)
    implementation(libs.lifecycle.runtime.compose)
    implementation(libs.work.runtime)
    implementation(libs.jna) { artifact { type = "aar" } }

    debugImplementation(libs.compose.ui.test.manifest)
    androidTestImplementation(libs.compose.ui.test.junit4)
    androidTestImplementation(libs.espresso.core)
    androidTestImplementation(libs.test.core)
    androidTestImplementation(libs.test.junit)
    androidTestImplementation(libs.test.runner)
}
