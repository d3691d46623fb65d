// The least that writing a site can take, without a JVM: see Floor.java, which does the same.
//
//     cc -O2 -pthread floor.c -o floor && ./floor LIST FOLDER
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { THREADS = 2, LONGEST = 4096 };

struct wanted {
  char *path;
  size_t size;
};

static struct wanted *files;
static int count;
static char *content;
static atomic_int next;

static void fail(const char *path) {
  perror(path);
  exit(1);
}

static void make_folders(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    if (mkdir(path, 0777) && errno != EEXIST) fail(path);
    *slash = '/';
  }
}

static void *write_files(void *unused) {
  (void)unused;
  for (int i; (i = atomic_fetch_add(&next, 1)) < count;) {
    int file = open(files[i].path, O_WRONLY | O_CREAT | O_EXCL, 0666);
    if (file < 0 || write(file, content, files[i].size) != (ssize_t)files[i].size || close(file)) fail(files[i].path);
  }
  return 0;
}

int main(int arguments, char **argument) {
  if (arguments != 3) return 2;
  FILE *list = fopen(argument[1], "r");
  if (!list) fail(argument[1]);
  size_t size, largest = 0;
  char name[LONGEST], path[2 * LONGEST], folder[2 * LONGEST] = "";
  while (fscanf(list, "%zu %4095[^\n]", &size, name) == 2) {
    snprintf(path, sizeof path, "%s/%s", argument[2], name);
    size_t length = strrchr(path, '/') - path;
    if (strncmp(path, folder, length + 1)) {
      make_folders(path);
      snprintf(folder, sizeof folder, "%.*s/", (int)length, path);
    }
    if ((count & (count - 1)) == 0) files = realloc(files, (count ? 2 * count : 1) * sizeof *files);
    files[count++] = (struct wanted){strdup(path), size};
    if (size > largest) largest = size;
  }
  fclose(list);
  content = calloc(1, largest + 1);
  pthread_t threads[THREADS];
  for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], 0, write_files, 0);
  for (int i = 0; i < THREADS; i++) pthread_join(threads[i], 0);
  return 0;
}
