package org.backfile.publish;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Translates the S3 client's exceptions into messages for a person. */
final class BucketProblem {

    private BucketProblem() {}

    static TargetProblem of(SdkException failure) {
        return failure instanceof AwsServiceException answer ? ofServer(answer) : ofClient(failure);
    }

    private static TargetProblem ofServer(AwsServiceException answer) {
        var details = answer.awsErrorDetails();
        String code = details == null || details.errorCode() == null ? "" : details.errorCode();
        String said = details == null || details.errorMessage() == null ? "" : details.errorMessage();
        String found = "the server answers " + answer.statusCode() + (code.isEmpty() ? "" : " " + code)
                + (said.isEmpty() || said.equals("null") ? "" : ": " + said);
        String fix = switch (code) {
            case "NoSuchBucket" -> "make the bucket first, and look at its name and region";
            case "AccessDenied", "AllAccessDisabled" ->
                "give the key the rights s3:ListBucket, s3:PutObject and s3:DeleteObject there";
            case "InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken" ->
                "look at the key: aws sts get-caller-identity says whether it is good";
            case "PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraintException" ->
                "name the bucket's region: AWS_REGION, or region in ~/.aws/config";
            default -> "";
        };
        return new TargetProblem(found, fix, answer);
    }

    /** The client has no error codes, only sentences. */
    private static TargetProblem ofClient(SdkException failure) {
        String said = String.valueOf(failure.getMessage());
        if (said.contains("load credentials")) {
            return new TargetProblem(
                    "no key was found",
                    "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or say aws configure; "
                            + "AWS_PROFILE names a profile of ~/.aws",
                    failure);
        }
        if (said.contains("region")) {
            return new TargetProblem("no region is named", "set AWS_REGION, or region in ~/.aws/config", failure);
        }
        return new TargetProblem(
                "the server cannot be reached: " + said, "look at the network and at the endpoint", failure);
    }
}
