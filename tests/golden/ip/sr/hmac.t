#! needs qemu
# A secret is asked for; an empty one deletes it.
$ ip sr hmac show
$ ip -j sr hmac show
[]
$ echo secret | ip sr hmac set 1 sha1
! Enter secret for HMAC key ID (blank to delete):·∅
$ ip sr hmac show
hmac 1 algo sha1 secret "secret"
$ ip -c -o sr hmac show foo
hmac 1 algo sha1 secret "secret"
$ printf other | ip sr hmac set 0x1 sha256 foo
! Enter secret for HMAC key ID (blank to delete):·∅
$ ip -j -p sr hmac show
[ {
        "hmac": 1,
        "algo": "sha256",
        "secret": "other"
    } ]
$ echo | ip sr hmac set 1 sha256
! Enter secret for HMAC key ID (blank to delete):·∅
$ ip sr h s
! Usage: …
? 255
$ ip sr hmac set 1 sha1
! Enter secret for HMAC key ID (blank to delete): RTNETLINK answers: No such file or directory
? 1
