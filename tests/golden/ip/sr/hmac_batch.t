#! needs qemu
# In a batch the secret is its next line.
$ printf "sr hmac set 4294967295 sha1\nsecret\nsr hmac show\n" | ip -b -
hmac 4294967295 algo sha1 secret "secret"
! Enter secret for HMAC key ID (blank to delete):·∅
$ printf "sr hmac set 7 sha1\n\nsr hmac show\n" | ip -b -
! Enter secret for HMAC key ID (blank to delete): RTNETLINK answers: No such file or directory
! Command failed -:1
? 1
$ printf "sr hmac set 7 sha1\n\nsr hmac show\n" | ip -force -b -
hmac 4294967295 algo sha1 secret "secret"
! Enter secret for HMAC key ID (blank to delete): RTNETLINK answers: No such file or directory
! Command failed -:1
? 1
