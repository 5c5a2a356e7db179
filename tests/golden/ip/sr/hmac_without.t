#! mask json
# A kernel that cannot sign.
$ ip sr hmac show
! RTNETLINK answers: Unknown error 524
! Dump terminated
? 1
$ ip -j sr hmac show
(JSON)
! RTNETLINK answers: Unknown error 524
! Dump terminated
? 1
$ echo secret | ip sr hmac set 1 sha1
! Enter secret for HMAC key ID (blank to delete): RTNETLINK answers: Unknown error 524
? 1
