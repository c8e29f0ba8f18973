# The two commands of README.md in an image: `docker build -t numbers-extract .` makes it with the first one; then
#   docker run --rm -v "$PWD:/texts" -w /texts numbers-extract extract . --output facts.csv
# reads the texts of the folder that you are in. `docker build --target test .` runs the tests.
FROM python:3.11-slim AS made
WORKDIR /numbers_extract
COPY . .
RUN python -m venv .venv && .venv/bin/pip install -q '.[all]' && .venv/bin/numbers-extract extract golden --output facts.csv

FROM made AS test
RUN python -m venv .venv && .venv/bin/pip install -q '.[test]' && .venv/bin/python -m pytest -q

FROM made
ENTRYPOINT ["/numbers_extract/.venv/bin/numbers-extract"]
CMD ["--help"]
