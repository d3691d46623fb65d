package org.backfile.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.config.Destination;
import org.backfile.output.FileTree;
import org.backfile.output.FinishedOutput;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * A bucket of Amazon S3, or of another server that speaks its protocol. An object equals a file when its entity tag is
 * the MD5 of the bytes, which it is for an object uploaded in one piece. In a bucket encrypted with a KMS key it is
 * not, so every file is uploaded every time.
 *
 * <p>Keys come from where Amazon's own tools look for them: the environment, {@code ~/.aws}, the machine's role.
 */
final class BucketStore implements FileStore, AutoCloseable {

    private final S3Client client;
    private final Destination.Bucket bucket;

    private BucketStore(S3Client client, Destination.Bucket bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** @param endpoint the address of a server that is not Amazon's */
    static BucketStore of(Destination.Bucket bucket, Optional<URI> endpoint) throws TargetProblem {
        try {
            var builder = S3Client.builder()
                    .httpClientBuilder(UrlConnectionHttpClient.builder())
                    // In one piece and signed as a whole, which every server understands; pages are small.
                    .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                    // Not every server knows the client's newer checksums; the MD5 of an upload is sent in any case.
                    .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                    .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
            if (endpoint.isPresent()) {
                // Few other servers give each bucket a host name of its own, and they have no regions to speak of.
                builder.endpointOverride(endpoint.get())
                        .forcePathStyle(true)
                        .region(configuredRegion().orElse(Region.US_EAST_1));
            }
            return new BucketStore(builder.build(), bucket);
        } catch (SdkException failure) {
            throw BucketProblem.of(failure);
        }
    }

    /**
     * Not through the client's own chain, which also asks the machine's cloud, and waits seconds where there is none.
     */
    private static Optional<Region> configuredRegion() {
        try {
            return Optional.of(
                    new AwsRegionProviderChain(new SystemSettingsRegionProvider(), new AwsProfileRegionProvider())
                            .getRegion());
        } catch (SdkException none) {
            return Optional.empty();
        }
    }

    @Override
    public int atOnce() {
        // A request waits for the network, not for a processor.
        return 16;
    }

    @Override
    public Inventory list() throws IOException {
        var files = new TreeMap<String, Stored>();
        try {
            client.listObjectsV2Paginator(
                            request -> request.bucket(bucket.name()).prefix(bucket.prefix()))
                    .contents()
                    .forEach(object -> {
                        String path = object.key().substring(bucket.prefix().length());
                        // The console marks a folder with an object of its name; the one for the prefix itself is no
                        // file of the site.
                        if (!path.isEmpty()) {
                            files.put(
                                    path,
                                    new Stored(object.size(), object.eTag().replace("\"", "")));
                        }
                    });
        } catch (SdkException failure) {
            throw BucketProblem.of(failure);
        }
        boolean isMarked = files.containsKey(MARK);
        files.keySet().removeIf(path -> path.startsWith(FileTree.OWN + "/"));
        return new Inventory(isMarked, files);
    }

    @Override
    public boolean isSame(FinishedOutput.File file, Stored stored) throws IOException {
        return stored.size() == file.size()
                && stored.tag().equals(HexFormat.of().formatHex(md5(file.location())));
    }

    private static byte[] md5(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("MD5"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has MD5", never);
        }
    }

    @Override
    public void mark() throws IOException {
        put(
                PutObjectRequest.builder()
                        .contentType("text/plain; charset=utf-8")
                        .cacheControl("no-store"),
                MARK,
                RequestBody.fromString(MARK_TEXT));
    }

    @Override
    public void put(FinishedOutput.File file) throws IOException {
        var as = ServedAs.of(file.path());
        var request = PutObjectRequest.builder()
                .contentType(as.type())
                .cacheControl(as.cacheControl())
                // Makes the server refuse a body that was damaged on the way.
                .contentMD5(Base64.getEncoder().encodeToString(md5(file.location())));
        put(request, file.path(), RequestBody.fromFile(file.location()));
    }

    private void put(PutObjectRequest.Builder request, String path, RequestBody body) throws IOException {
        try {
            client.putObject(
                    request.bucket(bucket.name()).key(bucket.prefix() + path).build(), body);
        } catch (SdkException failure) {
            throw BucketProblem.of(failure);
        }
    }

    @Override
    public void remove(String path) throws IOException {
        try {
            client.deleteObject(request -> request.bucket(bucket.name()).key(bucket.prefix() + path));
        } catch (SdkException failure) {
            throw BucketProblem.of(failure);
        }
    }

    @Override
    public void tidy() {
        // An object is uploaded in one step, so there are no temporary files.
    }

    @Override
    public void close() {
        client.close();
    }
}
